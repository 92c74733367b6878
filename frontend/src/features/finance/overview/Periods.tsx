import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinancePeriod } from '@/api'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { today, useFormat } from '@/shared/i18n/format'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './overview.module.css'
import { PeriodDialog } from './PeriodDialog'

interface Props {
  schoolId: string
  year: number
  periods: readonly FinancePeriod[]
}

/** The halves of the year: a closed one takes no entry any more. */
export function Periods({ schoolId, year, periods }: Props) {
  const { t } = useTranslation('finance')
  const { longDate, instantDate } = useFormat()
  const { directs } = useFinanceRole(schoolId)
  const [asked, setAsked] = useState<FinancePeriod | null>(null)
  const begun = (period: FinancePeriod) => `${period.year}-${period.half === 1 ? '01' : '07'}-01` <= today()
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{t('period.title', { year })}</h2>
      <ul className={classes.periods}>
        {[...periods]
          .sort((a, b) => a.half - b.half)
          .map((period) => (
            <li key={period.half}>
              <div>
                <p className="strong">{t(`period.half${period.half === 1 ? 1 : 2}`)}</p>
                <StatusBadge
                  tone={period.closed ? 'done' : 'idle'}
                  icon={period.closed ? 'lock' : undefined}
                  label={t(period.closed ? 'period.closed' : 'period.open')}
                />
                <p className="small muted">{t('period.entries', { count: period.entries })}</p>
                {period.closedAt !== undefined && period.closed && (
                  <p className="small muted">
                    {[longDate(instantDate(period.closedAt)), period.closedByName].filter(Boolean).join(', ')}
                  </p>
                )}
                {!period.closed && period.reopenReason !== undefined && (
                  <p className="small muted">{t('period.reopened', { reason: period.reopenReason })}</p>
                )}
              </div>
              {directs && begun(period) && (
                <Button
                  size="sm"
                  variant="default"
                  className="no-print"
                  aria-label={t(period.closed ? 'period.reopenOf' : 'period.closeOf', {
                    half: t(`period.half${period.half === 1 ? 1 : 2}`),
                  })}
                  onClick={() => setAsked(period)}
                >
                  {t(period.closed ? 'period.reopen' : 'period.close')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {asked !== null && (
        <PeriodDialog key={asked.half} schoolId={schoolId} period={asked} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}
