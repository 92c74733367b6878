import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OFFLINE, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon, type IconName } from './Icon'
import classes from './States.module.css'

interface LoadingProps {
  /** The shape of what is coming, so that nothing jumps. */
  shape?: 'page' | 'table' | 'form' | 'lines'
  rows?: number
}

/** First load only; a background refetch never blanks the screen. */
export function Loading({ shape = 'lines', rows = 6 }: LoadingProps) {
  const { t } = useTranslation('common')
  const heights = { page: 44, table: 48, form: 64, lines: 20 }
  return (
    <div className={classes.loading} role="status" aria-live="polite">
      <span className="vh">{t('state.loading')}</span>
      {shape === 'page' && <Skeleton height={34} width="min(420px, 80%)" />}
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <Skeleton
          key={row}
          height={heights[shape]}
          width={shape === 'lines' && row % 3 === 2 ? '70%' : '100%'}
        />
      ))}
    </div>
  )
}

interface FailedProps {
  error: unknown
  onRetry?: () => void
}

/** What happened, what is safe, and a button; the request id is for the person who helps. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation('common')
  const text = useProblemText()
  const problem = toApiError(error)
  return (
    <div className={classes.state} role="alert">
      <Icon name={problem.code === OFFLINE ? 'offline' : 'alert'} size="lg" className={classes.bad} />
      <div>
        <p className={classes.title}>{text.title(problem)}</p>
        <p className="muted">{text.advice(problem)}</p>
        {problem.requestId !== null && (
          <p className={`${classes.request} muted small`}>
            {t('state.requestId', { id: problem.requestId })}
          </p>
        )}
        {problem.code === 'NOT_FOUND' ? (
          // What is gone or somebody else's does not come by asking again.
          <Button variant="default" className={classes.action} component={Link} to="/">
            {t('action.home')}
          </Button>
        ) : (
          onRetry !== undefined && (
            <Button
              variant="default"
              className={classes.action}
              onClick={onRetry}
              leftSection={<Icon name="refresh" />}
            >
              {t('action.retry')}
            </Button>
          )
        )}
      </div>
    </div>
  )
}

interface EmptyProps {
  title: string
  /** One sentence: why it is empty and what comes of filling it. */
  text?: ReactNode
  /** The next action. */
  action?: ReactNode
  icon?: IconName
}

/** Nothing there yet: one sentence and the next action. */
export function Empty({ title, text, action, icon = 'ring' }: EmptyProps) {
  return (
    <div className={classes.state}>
      <Icon name={icon} size="lg" className={classes.quiet} />
      <div>
        <p className={classes.title}>{title}</p>
        {text !== undefined && <p className="muted">{text}</p>}
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
    </div>
  )
}

/** Something is there, but the filter hides it. */
export function NoResults({ onClear }: { onClear?: () => void }) {
  const { t } = useTranslation('common')
  return (
    <Empty
      icon="search"
      title={t('state.noResults')}
      text={t('state.noResultsText')}
      action={
        onClear && (
          <Button variant="default" onClick={onClear}>
            {t('action.clearFilters')}
          </Button>
        )
      }
    />
  )
}
