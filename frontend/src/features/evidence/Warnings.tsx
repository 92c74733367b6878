import { useTranslation } from 'react-i18next'
import type { EvidenceItem } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './evidence.module.css'

/** What is doubtful about evidence, in words. */
export function Warnings({ item }: { item: Pick<EvidenceItem, 'warnings' | 'expiresOn' | 'personalData'> }) {
  const { t } = useTranslation('evidence')
  const { shortDate } = useFormat()
  if (item.warnings.length === 0 && !item.personalData) return null
  return (
    <span className={classes.marks}>
      {item.personalData && <StatusBadge tone="idle" icon="lock" label={t('personal.short')} />}
      {item.warnings.map((warning) => (
        <StatusBadge
          key={warning}
          tone={warning === 'expired' ? 'danger' : 'warning'}
          label={t(`warning.${warning}`, { date: shortDate(item.expiresOn) })}
        />
      ))}
    </span>
  )
}
