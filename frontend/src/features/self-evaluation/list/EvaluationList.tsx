import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SelfEvaluationSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { nextOf } from '../model/years'
import { StatusMark } from '../StatusMark'
import { Bar } from '../workspace/Overview'
import classes from './List.module.css'

interface Props {
  items: readonly SelfEvaluationSummary[]
  withSchool: boolean
}

/** One line each: what it is, where it stands, how far it has come, what is next. */
export function EvaluationList({ items, withSchool }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan, shortDate, instantDate } = useFormat()
  const localized = useLocalized()
  const user = useUser()
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id}>
          <div>
            <Link
              to="/self-evaluations/$selfEvaluationId"
              params={{ selfEvaluationId: item.id }}
              className={classes.name}
            >
              {withSchool
                ? localized(item.schoolName)
                : t(`heading.${item.purpose}`, { years: schoolYearSpan(item.schoolYear) })}
            </Link>
            {withSchool && (
              <p className="small">
                {t(`heading.${item.purpose}`, { years: schoolYearSpan(item.schoolYear) })}
              </p>
            )}
            <p className="small muted">
              {t('list.updated', { date: shortDate(instantDate(item.updatedAt)) })}
            </p>
          </div>
          <div>
            <StatusMark status={item.status} />
          </div>
          <div className={classes.progress}>
            <span>{t('ready', { count: item.complete, total: item.total })}</span>
            <Bar done={item.complete} total={item.total} />
          </div>
          <p className={classes.next}>{t(`todo.${nextOf(item, user.role)}`)}</p>
        </li>
      ))}
    </ul>
  )
}
