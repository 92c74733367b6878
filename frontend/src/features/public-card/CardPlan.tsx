import { useTranslation } from 'react-i18next'
import type { PublicPlan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import classes from './public-card.module.css'

/** The plan in force in short: its term, its stages and how far each direction has come. */
export function CardPlan({ plan }: { plan: PublicPlan | undefined }) {
  const { t } = useTranslation('public-card')
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('plan.title')}</h2>
      {plan === undefined ? <p className="muted">{t('plan.none')}</p> : <Summary plan={plan} />}
    </section>
  )
}

function Summary({ plan }: { plan: PublicPlan }) {
  const { t } = useTranslation('public-card')
  const { label } = useReference()
  const { number } = useFormat()
  const columns = ['activities', 'inProgress', 'done'] as const
  // School years end in the calendar year after the one that names them.
  const span = (first: number, last: number) => `${first}–${last + 1}`
  return (
    <>
      <p className={classes.planTitle}>{plan.title}</p>
      <p className="muted">{t('plan.term', { years: span(plan.firstSchoolYear, plan.lastSchoolYear) })}</p>
      <h3>{t('plan.stages')}</h3>
      <ol className={classes.stages}>
        {plan.stages.map((stage) => (
          <li key={`${stage.kind} ${stage.firstSchoolYear}`}>
            {stage.title} <span className="muted">{span(stage.firstSchoolYear, stage.lastSchoolYear)}</span>
          </li>
        ))}
      </ol>
      <h3 id="directions">{t('plan.directions')}</h3>
      <table className={classes.table} aria-labelledby="directions">
        <thead>
          <tr>
            <th scope="col">{t('plan.direction')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {t(`plan.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.directions.map((one) => (
            <tr key={one.direction}>
              <th scope="row">{label('mop_direction', one.direction)}</th>
              {columns.map((column) => (
                <td key={column} className="num">
                  {number(one[column])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('plan.total')}</th>
            {columns.map((column) => (
              <td key={column} className="num">
                {number(plan.directions.reduce((sum, one) => sum + one[column], 0))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  )
}
