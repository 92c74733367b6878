import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { useComments } from './comments'
import classes from './comments.module.css'
import { openCount, type Place } from './model/comments'

interface Props {
  place: Place
  /** What stands there, in the words of the plan. */
  label: string
}

/** In the margin of a place: how many comments are open, and the way to write one. */
export function CommentMark({ place, label }: Props) {
  const { t } = useTranslation('reading')
  const comments = useComments()
  const threads = comments.threadsAt(place)
  if (!comments.shown || (threads.length === 0 && !comments.mayStart)) return null
  const open = openCount(threads)
  const words =
    threads.length === 0
      ? t('comments.write', { label })
      : open > 0
        ? t('comments.open', { count: open, label })
        : t('comments.settled', { label })
  return (
    <UnstyledButton
      className={`${classes.mark} no-print`}
      data-state={threads.length === 0 ? 'none' : open > 0 ? 'open' : 'settled'}
      aria-label={words}
      title={words}
      onClick={() => comments.open(place, label)}
    >
      <Icon name={threads.length > 0 && open === 0 ? 'check' : 'comment'} size="sm" />
      {open > 0 && <span>{open}</span>}
    </UnstyledButton>
  )
}
