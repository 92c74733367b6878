import { useTranslation } from 'react-i18next'
import { MoneyField } from '@/shared/ui/MoneyField'

interface Props {
  label: string
  /** Decimal text ("2480.60") or null. */
  value: string | null
  error?: string
  className?: string
  'data-path'?: string
  onChange: (value: string | null) => void
  onBlur: () => void
}

/** Square metres as people write them: "2 480,6". */
export function AreaField(props: Props) {
  const { t } = useTranslation('school-profile')
  return <MoneyField {...props} unit={t('unit.m2')} invalid={t('unit.areaWrong')} autoComplete="off" />
}
