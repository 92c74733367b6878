import { useTranslation } from 'react-i18next'
import type { OpenFindingCounts } from '@/api'
import { SEVERITIES, SEVERITY_LOOK } from '@/shared/findings/severity'
import { StatusBadge } from '@/shared/ui/StatusBadge'

/** How many there are of each severity, and how many are explained; nothing for none. */
export function Counts({ counts }: { counts: OpenFindingCounts }) {
  const { t } = useTranslation('data-quality')
  return (
    <>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <StatusBadge
          key={severity}
          tone={SEVERITY_LOOK[severity].tone}
          icon={SEVERITY_LOOK[severity].icon}
          label={t(`count.${severity}`, { count: counts[severity] })}
        />
      ))}
      {counts.explained > 0 && (
        <StatusBadge
          tone="progress"
          icon="comment"
          label={t('count.explained', { count: counts.explained })}
        />
      )}
    </>
  )
}
