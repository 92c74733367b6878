import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar as Bar } from '@/shared/ui/FilterBar'

type Props = Omit<ComponentProps<typeof Bar>, 'title' | 'open' | 'show'>

/** The bar above the lists of the assessment, in their words. */
export function FilterBar(props: Props) {
  const { t } = useTranslation('assessment')
  const { count } = props
  return (
    <Bar
      title={t('filter.title')}
      open={count === 0 ? t('filter.open') : t('filter.openCount', { count })}
      show={t('filter.show')}
      {...props}
    />
  )
}
