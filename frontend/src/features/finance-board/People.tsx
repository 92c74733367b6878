import { useTranslation } from 'react-i18next'
import type { BoardBody, BoardMember } from '@/api'
import { compareText } from '@/shared/i18n/collate'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import classes from './board.module.css'
import { BODIES, ROLES } from './model/lists'
import { OpenButton } from './OpenButton'
import { Section } from './Section'

interface Props {
  members: readonly BoardMember[]
  writes: boolean
  onOpen: (id: string) => void
}

/** The three bodies with their people: the chair first, those who have left folded away. */
export function People({ members, writes, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const byPlace = (a: BoardMember, b: BoardMember) =>
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || compareText(a.name, b.name)
  const of = (body: BoardBody, current: boolean) =>
    members.filter((one) => one.body === body && one.current === current).sort(byPlace)
  return (
    <Section title={t('people.title')} add={writes ? t('member.add') : undefined} onAdd={() => onOpen('new')}>
      {BODIES.map((body) => {
        const present = of(body, true)
        const others = of(body, false)
        return (
          <div key={body} className={classes.body}>
            <h3>{label('board_body', body)}</h3>
            {present.length === 0 && <p className="muted small">{t('people.none')}</p>}
            <Names members={present} writes={writes} onOpen={onOpen} />
            {others.length > 0 && (
              <details>
                <summary>{t('people.others', { count: others.length })}</summary>
                <Names members={others} writes={writes} onOpen={onOpen} terms />
              </details>
            )}
          </div>
        )
      })}
    </Section>
  )
}

interface NamesProps extends Props {
  terms?: boolean
}

function Names({ members, writes, onOpen, terms = false }: NamesProps) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const term = ({ since, until }: BoardMember) =>
    until === undefined
      ? since === undefined
        ? ''
        : t('people.since', { date: shortDate(since) })
      : t('people.term', { since: shortDate(since), until: shortDate(until) })
  return (
    <ul className={classes.people}>
      {members.map((member) => (
        <li key={member.id}>
          {writes ? (
            <OpenButton onOpen={() => onOpen(member.id)}>{member.name}</OpenButton>
          ) : (
            <span className="strong">{member.name}</span>
          )}
          <span className={classes.below}>
            {[
              label('board_role', member.role),
              ...(member.group === undefined ? [] : [label('stakeholder_group', member.group)]),
              ...(terms ? [term(member)] : []),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
