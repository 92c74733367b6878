import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TeamMember } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { type CategoryState, ELECTED_BY } from '../model/team'
import { usePlace } from '../place'
import { usePlanSession, useReadOnly } from '../session/SessionContext'
import { MemberCard } from './MemberCard'
import classes from './team.module.css'

/** Members of one category with the body that elects them. */
export function CategoryGroup({ state, members }: { state: CategoryState; members: readonly TeamMember[] }) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const { go } = usePlace()
  const { category, count, min, max } = state
  const body = ELECTED_BY[category]

  const add = () => {
    const id = session.create('member', { category, fullName: '', electedBy: body ?? undefined, skills: [] })
    go({ section: 'team', target: id, field: 'fullName' })
  }
  return (
    <section
      className={classes.category}
      data-target={category}
      aria-label={label('team_member_category', category)}
    >
      <div className={classes.categoryHead}>
        <h3>{label('team_member_category', category)}</h3>
        <StatusBadge
          tone={state.state === 'fits' ? 'done' : 'warning'}
          label={t('team.of', { count, range: `${min}–${max}` })}
        />
        <p className="muted small">
          {body === null ? t('team.byOrder') : t('team.electedBy', { body: label('electing_body', body) })}
        </p>
      </div>
      {members.length > 0 && (
        <ul className={classes.members}>
          {members.map((member) => (
            <MemberCard key={session.keyOf(member.id)} member={member} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <Button
          className={`${classes.add} no-print`}
          size="sm"
          variant="default"
          data-field="add"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={add}
        >
          {t(`team.add.${category}`)}
        </Button>
      )}
    </section>
  )
}
