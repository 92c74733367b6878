import { useMediaQuery } from '@mantine/hooks'

/** The same border as in the style sheets: below 768 px a page is a phone page. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false }) ?? false
