import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TeamMember, TeamMemberUpdate } from '@/api'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { PlanDate } from '../fields/PlanDate'
import { ShortText } from '../fields/ShortText'
import { ELECTED_BY } from '../model/team'
import { useFieldErrors, usePlanSession, useReadOnly } from '../session/SessionContext'
import { useRemoval } from '../ui/useRemoval'
import classes from './team.module.css'

const orNull = (text: string) => (text === '' ? null : text)

export function MemberCard({ member }: { member: TeamMember }) {
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const remove = useRemoval()
  const errors = useFieldErrors('member', member.id)
  const set = (change: Partial<TeamMemberUpdate>) => session.edit('member', member.id, change)
  const elected = ELECTED_BY[member.category] !== null
  const pupil = member.category === 'pupil'
  const name = member.label || t('team.newMember')

  return (
    <li className={classes.member} data-target={member.id} data-key={session.keyOf(member.id)}>
      <div className={classes.fields}>
        <ShortText
          field="fullName"
          label={t('team.name')}
          value={readOnly ? member.label : (member.fullName ?? '')}
          max={150}
          required
          error={errors('fullName')}
          onChange={(fullName) => set({ fullName })}
        />
        {pupil ? (
          <ShortText
            field="grade"
            label={t('team.grade')}
            value={member.grade}
            max={10}
            error={errors('grade')}
            onChange={(text) => set({ grade: orNull(text) })}
          />
        ) : (
          <ShortText
            field="position"
            label={t('team.position')}
            value={member.position}
            max={200}
            error={errors('position')}
            onChange={(text) => set({ position: orNull(text) })}
          />
        )}
        <ShortText
          field="documentNumber"
          label={t(elected ? 'team.protocol' : 'team.order')}
          value={member.documentNumber}
          max={50}
          error={errors('documentNumber')}
          onChange={(text) => set({ documentNumber: orNull(text) })}
        />
        <PlanDate
          field="documentDate"
          label={t('team.date')}
          value={member.documentDate}
          max={today()}
          error={errors('documentDate')}
          onChange={(documentDate) => set({ documentDate })}
        />
      </div>
      {!readOnly && (
        <ActionIcon
          className="no-print"
          aria-label={t('order.remove', { name })}
          onClick={() => remove('member', member.id)}
        >
          <Icon name="trash" />
        </ActionIcon>
      )}
      <FieldError message={errors('') ?? errors('electedBy') ?? errors('category')} />
    </li>
  )
}
