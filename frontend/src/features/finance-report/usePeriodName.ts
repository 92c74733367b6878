import { useTranslation } from 'react-i18next'
import type { Period } from './model/periods'

/** "2026-жылдын биринчи жарымы". */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation('finance-report')
  return ({ year, half }) => {
    if (half === 1) return t('period.first', { year })
    return half === 2 ? t('period.second', { year }) : t('period.year', { year })
  }
}
