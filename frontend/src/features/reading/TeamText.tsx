import { useTranslation } from 'react-i18next'
import type { Team } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import classes from './reading.module.css'

/** The school team by category; outside the school pupils stand there without their names. */
export function TeamText({ team }: { team: Team }) {
  const { t } = useTranslation('reading')
  const { label } = useReference()
  const { longDate } = useFormat()
  if (team.members.length === 0) return <p className="muted">{t('empty.team')}</p>
  return (
    <>
      <p>
        {t('team.total', { count: team.total })}{' '}
        {t(team.parity ? 'team.parity' : 'team.noParity', { community: team.community, staff: team.staff })}
      </p>
      {team.orderNumber !== undefined && (
        <p className="small muted">
          {t('team.order', { number: team.orderNumber, date: longDate(team.orderDate) })}
        </p>
      )}
      <dl className={classes.terms}>
        {team.counts
          .filter((count) => count.count > 0)
          .map((count) => (
            <div key={count.category}>
              <dt>{label('team_member_category', count.category)}</dt>
              <dd>
                <ul className={classes.bullets}>
                  {team.members
                    .filter((member) => member.category === count.category)
                    .map((member) => (
                      <li key={member.id}>
                        {member.label}
                        {member.grade ? `, ${t('team.grade', { grade: member.grade })}` : ''}
                        {member.position ? <span className="muted">, {member.position}</span> : null}
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}
