import { ActionIcon, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { foldText } from '@/shared/i18n/fold'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { numberActivities } from '../model/activities'
import { circleWith } from '../model/predecessors'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Note } from '../ui/Note'
import classes from './panel.module.css'

const SHOWN = 6

/** What has to be done first. A circle is refused and shown as the way it would go. */
export function PredecessorPicker({ activity }: { activity: Activity }) {
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const activities = useWorking((content) => content.activities)
  const errors = useFieldErrors('activity', activity.id)
  const [query, setQuery] = useState('')
  const [circle, setCircle] = useState<string[] | null>(null)

  const rows = numberActivities(activities)
  const name = (id: string) => {
    const row = rows.find((known) => known.activity.id === id)
    return row === undefined ? t('panel.removedActivity') : `${row.number} ${row.activity.text}`
  }
  const number = (id: string) => rows.find((known) => known.activity.id === id)?.number ?? '?'
  const words = foldText(query)
  const found =
    words === ''
      ? []
      : rows
          .filter(
            ({ activity: other, number: place }) =>
              other.id !== activity.id &&
              other.version >= 0 &&
              !activity.predecessorIds.includes(other.id) &&
              foldText(`${place} ${other.text}`).includes(words),
          )
          .slice(0, SHOWN)

  const add = (id: string) => {
    const way = circleWith(activities, activity.id, id)
    setCircle(way)
    if (way !== null) return
    setQuery('')
    session.edit('activity', activity.id, { predecessorIds: [...activity.predecessorIds, id] })
  }
  const refused =
    errors('predecessorIds') ??
    activity.predecessorIds.map((_, i) => errors(`predecessorIds.${i}`)).find(Boolean)

  return (
    <fieldset data-field="predecessorIds">
      <legend className={classes.legend}>{t('panel.predecessors')}</legend>
      {activity.predecessorIds.length > 0 ? (
        <ul className={classes.chosen}>
          {activity.predecessorIds.map((id) => (
            <li key={id}>
              <span>{name(id)}</span>
              {!readOnly && (
                <ActionIcon
                  aria-label={t('panel.removePredecessor', { name: name(id) })}
                  onClick={() => {
                    setCircle(null)
                    session.edit('activity', activity.id, {
                      predecessorIds: activity.predecessorIds.filter((known) => known !== id),
                    })
                  }}
                >
                  <Icon name="close" size="sm" />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      ) : (
        readOnly && <p className="muted">{t('panel.noPredecessors')}</p>
      )}
      {!readOnly && (
        <TextInput
          aria-label={t('panel.findPredecessor')}
          placeholder={t('panel.findPredecessor')}
          leftSection={<Icon name="search" size="sm" />}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setCircle(null)
          }}
        />
      )}
      <div role="status">
        {words !== '' && found.length === 0 && <p className="muted small">{t('panel.nothingFound')}</p>}
      </div>
      {found.length > 0 && (
        <ul className={classes.found}>
          {found.map(({ activity: other, number: place }) => (
            <li key={other.id}>
              <UnstyledButton onClick={() => add(other.id)}>
                {place} {other.text}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {circle !== null && (
        <div role="alert">
          <Note tone="danger">{t('panel.circle', { way: circle.map(number).join(' → ') })}</Note>
        </div>
      )}
      <FieldError message={refused} />
    </fieldset>
  )
}
