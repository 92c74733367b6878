import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { SaveState } from '@/shared/ui/SaveState'
import { SidePanel } from '@/shared/ui/SidePanel'
import { nextPosition, numberActivities } from '../model/activities'
import { focusPlace } from '../place'
import { useEntityState, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { activity as writable } from '../session/writable'
import { useRemoval } from '../ui/useRemoval'
import { ActivityFields } from './ActivityFields'

interface Props {
  opened: { key: string; field?: string } | null
  onClose: () => void
  onShow: (key: string) => void
}

/** Everything of one activity: a drawer at the right, a sheet on phones. */
export function ActivityPanel({ opened, onClose, onShow }: Props) {
  const session = usePlanSession()
  const activities = useWorking((content) => content.activities)
  const activity = activities.find((known) => opened !== null && known.id === session.idOf(opened.key))
  if (opened === null || activity === undefined) return null
  return <OpenPanel activity={activity} field={opened.field} onClose={onClose} onShow={onShow} />
}

interface OpenProps {
  activity: Activity
  field: string | undefined
  onClose: () => void
  onShow: (key: string) => void
}

function OpenPanel({ activity, field, onClose, onShow }: OpenProps) {
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const remove = useRemoval()
  const activities = useWorking((content) => content.activities)
  const state = useEntityState('activity', activity.id)
  const number = numberActivities(activities).find((row) => row.activity.id === activity.id)?.number ?? ''
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (field === undefined) return
    // After the drawer has taken the focus for itself.
    const timer = setTimeout(() => body.current && focusPlace(body.current, undefined, field), 250)
    return () => clearTimeout(timer)
  }, [field])

  const close = () => {
    void session.flush('activity', activity.id)
    const blank = activity.version < 0 && activity.text.trim() === ''
    if (blank) session.remove('activity', activity.id)
    onClose()
  }
  const duplicate = () => {
    const copy = { ...writable(activity), position: nextPosition(activities, activity.direction) }
    onShow(session.create('activity', { ...copy, text: t('panel.copyOf', { text: activity.text }) }))
  }
  return (
    <SidePanel
      opened
      title={t('panel.title', { number })}
      onClose={close}
      meta={
        state !== null && (
          <SaveState
            status={state.status}
            savedAt={state.savedAt}
            onRetry={() => void session.flush('activity', activity.id)}
          />
        )
      }
      footer={
        !readOnly && (
          <>
            <Button variant="default" leftSection={<Icon name="copy" />} onClick={duplicate}>
              {t('panel.duplicate')}
            </Button>
            <Button
              variant="subtle"
              color="danger"
              leftSection={<Icon name="trash" />}
              onClick={() => {
                remove('activity', activity.id)
                onClose()
              }}
            >
              {t('panel.delete')}
            </Button>
          </>
        )
      }
    >
      <div ref={body} data-target={`panel-${activity.id}`}>
        <ActivityFields activity={activity} />
      </div>
    </SidePanel>
  )
}
