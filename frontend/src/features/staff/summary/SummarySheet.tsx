import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StaffSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Empty } from '@/shared/ui/States'
import { Hint } from '../Hint'
import { CountTable } from './CountTable'
import classes from './summary.module.css'

interface Props {
  summary: StaffSummary
  school: string
  schoolId: string
  writes: boolean
}

/** One A4 page: head, key figures and the tables; "—" where nobody knows. */
export function SummarySheet({ summary, school, schoolId, writes }: Props) {
  const { t } = useTranslation('staff')
  const { schoolYear, longDate, number, percent } = useFormat()
  if (summary.everybody.total === 0) {
    return (
      <Empty
        icon="people"
        title={t('summary.empty')}
        text={t(writes ? 'summary.emptyText' : 'register.emptyReader')}
        action={
          writes && (
            <Button
              renderRoot={(props) => <Link to="/schools/$schoolId/staff" params={{ schoolId }} {...props} />}
            >
              {t('summary.toRegister')}
            </Button>
          )
        }
      />
    )
  }
  const { teachers, staffing } = summary
  const figures = [
    {
      key: 'teachers',
      value: number(teachers.total),
      rest: t('summary.bySex', { women: number(teachers.women), men: number(teachers.men) }),
    },
    {
      key: 'higher',
      value: percent(summary.higherEducationPercent),
      rest: t('summary.ofTeachers', { count: summary.higherEducation.total }),
    },
    {
      key: 'staffing',
      value: percent(staffing.percent),
      rest: t('summary.vacancies', { count: staffing.vacancies }),
    },
    { key: 'load', value: number(summary.averageLoad, { max: 1 }), rest: t('summary.hoursAWeek') },
    {
      key: 'courses',
      value: percent(summary.coursesPercent),
      rest: t('summary.ofTeachers', { count: summary.coursesAttended }),
    },
    { key: 'pension', value: number(summary.pensionAge), rest: t('summary.teachersOnly') },
  ]
  return (
    <article className={classes.sheet}>
      <header>
        <h2>{t('summary.heading', { year: schoolYear(summary.schoolYear) })}</h2>
        <p className="muted">
          <span className={classes.onPaper}>{school}. </span>
          {t('summary.asOf', { date: longDate(summary.asOf) })}
        </p>
      </header>
      <dl className={classes.figures}>
        {figures.map(({ key, value, rest }) => (
          <div key={key}>
            <dt>{t(`summary.figure.${key}`)}</dt>
            <dd>
              <b>{value}</b>
              <span className="small muted">{rest}</span>
            </dd>
          </div>
        ))}
      </dl>
      {summary.warnings.map((warning) => (
        <Hint key={`${warning.code} ${warning.message}`}>{warning.message}</Hint>
      ))}
      <div className={classes.tables}>
        {summary.tables.map((table) => (
          <CountTable key={table.set} table={table} />
        ))}
      </div>
      <footer className={classes.signature}>
        <span>{t('summary.director')}</span>
        <span className={classes.rule} />
        <span>{t('summary.signed')}</span>
      </footer>
    </article>
  )
}
