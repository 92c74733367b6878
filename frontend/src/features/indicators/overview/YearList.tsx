import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorYearInfo } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './overview.module.css'
import { ConfirmYear, ReopenYear } from './YearDialogs'

interface Props {
  schoolId: string
  years: readonly IndicatorYearInfo[]
  director: boolean
}

/** Which school years the director has confirmed; a confirmed one is locked in every table. */
export function YearList({ schoolId, years, director }: Props) {
  const { t } = useTranslation('indicators')
  const { schoolYearSpan, shortDate } = useFormat()
  const [asked, setAsked] = useState<IndicatorYearInfo | null>(null)
  return (
    <section aria-labelledby="years">
      <h2 id="years">{t('years.title')}</h2>
      <ul className={classes.years}>
        {years.toReversed().map((year) => {
          const { confirmation } = year
          const name = schoolYearSpan(year.schoolYear)
          return (
            <li key={year.schoolYear}>
              <div>
                <b className="tnum">{name}</b>
                <StatusBadge
                  tone={year.confirmed ? 'done' : 'idle'}
                  icon={year.confirmed ? 'lock' : 'pencil'}
                  label={t(year.confirmed ? 'years.confirmed' : 'years.draft')}
                />
              </div>
              {year.confirmed && confirmation !== undefined && (
                <p className="muted small">
                  {t('years.asOf', {
                    day: shortDate(confirmation.asOf),
                    name: confirmation.confirmedBy ?? '',
                  })}
                </p>
              )}
              {!year.confirmed && confirmation?.reason !== undefined && (
                <p className="muted small">{t('years.reopened', { reason: confirmation.reason })}</p>
              )}
              {director && (
                <Button size="xs" variant="subtle" className="no-print" onClick={() => setAsked(year)}>
                  {t(year.confirmed ? 'years.reopen' : 'years.confirm')}
                  <span className="vh">: {name}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {asked !== null && !asked.confirmed && (
        <ConfirmYear schoolId={schoolId} schoolYear={asked.schoolYear} onClose={() => setAsked(null)} />
      )}
      {asked?.confirmed && (
        <ReopenYear schoolId={schoolId} schoolYear={asked.schoolYear} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}
