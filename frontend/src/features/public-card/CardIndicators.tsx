import { useTranslation } from 'react-i18next'
import type { PublicIndicatorYear } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import classes from './public-card.module.css'

/** Fields of a year with their code in the reference data, in the order of reports. */
const ROWS = [
  ['pupils', 'pupils'],
  ['qualityPct', 'quality_pct'],
  ['attestationBasicPct', 'attestation_basic_pct'],
  ['attestationSecondaryPct', 'attestation_secondary_pct'],
  ['ortThresholdPct', 'ort_threshold_pct'],
  ['olympiadDistrict', 'olympiad_district'],
  ['olympiadOblast', 'olympiad_oblast'],
  ['olympiadRepublic', 'olympiad_republic'],
  ['coursesPct', 'courses_pct'],
  ['textbookPct', 'textbook_pct'],
] as const

/** Five years side by side; what is unknown, or not confirmed, is a dash and never 0. */
export function CardIndicators({ years }: { years: readonly PublicIndicatorYear[] }) {
  const { t } = useTranslation('public-card')
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t('indicators.title')}</h2>
      {years.some((year) => year.confirmed) ? (
        <Years years={years} />
      ) : (
        <p className="muted">{t('indicators.none')}</p>
      )}
    </section>
  )
}

function Years({ years }: { years: readonly PublicIndicatorYear[] }) {
  const { t } = useTranslation('public-card')
  const { label } = useReference()
  const { number, percent } = useFormat()
  const periods = [...new Set(years.flatMap(({ qualityPeriod }) => qualityPeriod ?? []))]
  return (
    <>
      <p className="muted">{t('indicators.help')}</p>
      {/* A narrow screen moves the years sideways; the keyboard must reach them too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby="indicators">
        <table className={classes.table} aria-labelledby="indicators">
          <thead>
            <tr>
              <th scope="col">{t('indicators.indicator')}</th>
              {years.map(({ schoolYear }) => (
                <th key={schoolYear} scope="col" className="num">
                  {schoolYear}–<wbr />
                  {schoolYear + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([field, code]) => (
              <tr key={field}>
                <th scope="row">{label('indicator_series', code)}</th>
                {years.map((year) => (
                  <td key={year.schoolYear} className="num">
                    {field.endsWith('Pct') ? percent(year[field]) : number(year[field])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {periods.length > 1 && (
        <p className={classes.warning}>
          <Icon name="warning" size="sm" />
          {t('indicators.differs', {
            periods: periods.map((period) => label('report_period', period)).join(', '),
          })}
        </p>
      )}
    </>
  )
}
