import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon, type IconName } from './Icon'
import classes from './SaveState.module.css'

export type SaveStatus =
  | 'idle'
  | 'pending'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'failed'
  | 'rejected'
  | 'conflict'

interface Props {
  status: SaveStatus
  /** Moment of the last acknowledged save. */
  savedAt?: number | null
  onRetry?: () => void
}

const LOOK: Record<Exclude<SaveStatus, 'idle'>, { icon: IconName; tone: string }> = {
  pending: { icon: 'ring', tone: 'idle' },
  saving: { icon: 'refresh', tone: 'idle' },
  saved: { icon: 'check', tone: 'done' },
  offline: { icon: 'offline', tone: 'warning' },
  failed: { icon: 'alert', tone: 'danger' },
  rejected: { icon: 'alert', tone: 'danger' },
  conflict: { icon: 'warning', tone: 'warning' },
}

/** Where the text is, in words: "Сакталды 20:14". Announced politely, so that it never interrupts typing. */
export function SaveState({ status, savedAt = null, onRetry }: Props) {
  const { t } = useTranslation('common')
  const { clock } = useFormat()
  if (status === 'idle') return <span role="status" />
  const look = LOOK[status]
  const words =
    status === 'saved' && savedAt !== null ? t('save.saved', { time: clock(savedAt) }) : t(WORDS[status])
  return (
    <span className={`${classes.save} no-print`} data-tone={look.tone}>
      <span role="status" className={classes.words}>
        <Icon name={look.icon} size="sm" />
        {words}
      </span>
      {status === 'failed' && onRetry !== undefined && (
        <Button size="xs" variant="subtle" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </span>
  )
}

const WORDS: Record<Exclude<SaveStatus, 'idle'>, string> = {
  pending: 'save.pending',
  saving: 'save.saving',
  saved: 'save.savedPlain',
  offline: 'save.offline',
  failed: 'save.failed',
  rejected: 'save.rejected',
  conflict: 'save.conflict',
}
