import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Comment, ifMatch, listCommentsQueryKey, resolveCommentMutation, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import classes from '@/shared/ui/comments.module.css'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { CommentForm } from './CommentForm'
import { useComments } from './comments'
import type { CommentThread } from './model/comments'

interface Props {
  planId: string
  thread: CommentThread
}

/** A comment with its answers; the school or its author settles it. */
export function CommentThreadView({ planId, thread }: Props) {
  const { t } = useTranslation('reading')
  const { longDate, instantDate } = useFormat()
  const problem = useProblemText()
  const user = useUser()
  const comments = useComments()
  const client = useQueryClient()
  const [answering, setAnswering] = useState(false)
  const { root, answers } = thread
  const queryKey = listCommentsQueryKey({ path: { planId } })
  const resolve = useMutation({
    ...resolveCommentMutation(),
    onSuccess: (settled) => {
      client.setQueryData<{ items: Comment[] }>(queryKey, (list) =>
        list === undefined
          ? list
          : { items: list.items.map((item) => (item.id === settled.id ? settled : item)) },
      )
    },
    // Somebody answered or settled it meanwhile: read it again, the button then tells the truth.
    onError: () => void client.invalidateQueries({ queryKey }),
  })
  const error = resolve.error === null ? null : toApiError(resolve.error)
  const mayResolve =
    !root.resolved && (comments.mayAnswer || (comments.mayStart && root.authorName === user.fullName))

  return (
    <article className={classes.thread} data-resolved={root.resolved}>
      <Words comment={root} />
      {answers.map((answer) => (
        <div key={answer.id} className={classes.answer}>
          <Words comment={answer} />
        </div>
      ))}
      {root.resolved ? (
        <p className={classes.done}>
          <Icon name="check" size="sm" />
          {root.resolvedByName === undefined
            ? t('comments.resolved')
            : t('comments.resolvedBy', {
                name: root.resolvedByName,
                date: longDate(root.resolvedAt === undefined ? null : instantDate(root.resolvedAt)),
              })}
        </p>
      ) : (
        <div className={classes.actions}>
          {(comments.mayAnswer || comments.mayStart) && !answering && (
            <Button size="xs" variant="default" onClick={() => setAnswering(true)}>
              {t('comments.answer')}
            </Button>
          )}
          {mayResolve && (
            <Button
              size="xs"
              variant="subtle"
              loading={resolve.isPending}
              leftSection={<Icon name="check" size="sm" />}
              onClick={() =>
                resolve.mutate({ path: { planId, commentId: root.id }, headers: ifMatch(root.version) })
              }
            >
              {t('comments.settle')}
            </Button>
          )}
        </div>
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      {answering && !root.resolved && (
        <CommentForm
          planId={planId}
          place={{ section: root.section, targetId: root.targetId }}
          parentId={root.id}
          label={t('comments.yourAnswer')}
          submit={t('comments.sendAnswer')}
          onSent={() => setAnswering(false)}
        />
      )}
    </article>
  )
}

function Words({ comment }: { comment: Comment }) {
  const { t } = useTranslation('reading')
  const { dateTime } = useFormat()
  return (
    <>
      <p className={classes.author}>
        <span className="strong">{comment.authorName}</span>
        <span className="muted">
          {t(`role.${comment.authorRole}`)} · {dateTime(comment.createdAt)} ·{' '}
          {t('comments.version', { number: comment.versionNumber })}
        </span>
      </p>
      <p className={classes.words}>{comment.text}</p>
    </>
  )
}
