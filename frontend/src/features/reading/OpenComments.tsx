import { Button, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { useComments } from './comments'
import type { CommentThread } from './model/comments'
import classes from './reading.module.css'

/** How many comments wait for an answer, each a way to its place; also those whose place left the plan. */
export function OpenComments() {
  const { t } = useTranslation('reading')
  const comments = useComments()
  if (comments.failed !== null) {
    return (
      <span className={`${classes.failed} no-print`} role="alert">
        {t('comments.failed')}
        <Button size="xs" variant="subtle" onClick={() => comments.failed?.()}>
          {t('comments.retry')}
        </Button>
      </span>
    )
  }
  const open = [...comments.places.values()].flat().filter((thread) => !thread.root.resolved)
  if (!comments.shown || open.length === 0) return null
  const words = (thread: CommentThread) => thread.root.targetLabel ?? t(`section.${thread.root.section}`)
  return (
    <details className={`${classes.open} no-print`}>
      <summary>
        <Icon name="comment" size="sm" />
        {t('comments.openAll', { count: open.length })}
      </summary>
      <ul>
        {open.map((thread) => (
          <li key={thread.root.id}>
            <UnstyledButton
              onClick={() =>
                comments.open({ section: thread.root.section, targetId: thread.root.targetId }, words(thread))
              }
            >
              <span className="strong">{words(thread)}</span>
              <span>{thread.root.text}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
