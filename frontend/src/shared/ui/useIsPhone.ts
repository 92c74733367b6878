import { useMediaQuery } from '@mantine/hooks'

/** The same border as in the style sheets: below 768 px a page is a phone page, but a sheet of paper is none. */
export const useIsPhone = (): boolean =>
  useMediaQuery('screen and (max-width: 767px)', undefined, { getInitialValueInEffect: false }) ?? false
