import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TeamMember } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { SKILLS } from '../model/team'
import { usePlanSession, useReadOnly } from '../session/SessionContext'
import classes from './team.module.css'

interface Props {
  members: readonly TeamMember[]
  uncovered: readonly string[]
}

/** Six skills, each of which at least one member should have. */
export function SkillsMatrix({ members, uncovered }: Props) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const named = members.filter((member) => member.label.trim() !== '')
  if (named.length === 0) return null

  const toggle = (member: TeamMember, skill: string, has: boolean) =>
    session.edit('member', member.id, {
      skills: has
        ? SKILLS.filter((s) => s === skill || member.skills.includes(s))
        : member.skills.filter((s) => s !== skill),
    })
  return (
    <section className={classes.category} data-field="skills" aria-label={t('team.skills')}>
      <h3>{t('team.skills')}</h3>
      <p className="muted small">{t('team.skillsPurpose')}</p>
      <div className={classes.matrix}>
        {SKILLS.map((skill) => {
          const open = uncovered.includes(skill)
          return (
            <fieldset key={skill} data-target={skill} data-open={open}>
              <legend>
                <Icon name={open ? 'ring' : 'check'} size="sm" />
                <span>
                  {label('team_skill', skill)}
                  {open && <small>{t('team.uncovered')}</small>}
                </span>
              </legend>
              {readOnly ? (
                <p className="small">
                  {named
                    .filter((member) => member.skills.includes(skill))
                    .map((member) => member.label)
                    .join(', ') || t('team.nobody')}
                </p>
              ) : (
                <div className={classes.people}>
                  {named.map((member) => (
                    <Checkbox
                      key={session.keyOf(member.id)}
                      size="sm"
                      label={member.label}
                      checked={member.skills.includes(skill)}
                      onChange={(event) => toggle(member, skill, event.currentTarget.checked)}
                    />
                  ))}
                </div>
              )}
            </fieldset>
          )
        })}
      </div>
    </section>
  )
}
