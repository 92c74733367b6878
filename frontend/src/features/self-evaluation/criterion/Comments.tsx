import { Button, Checkbox, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createSelfEvaluationCommentMutation,
  idempotency,
  ifMatch,
  listSelfEvaluationCommentsOptions,
  newIdempotencyKey,
  resolveSelfEvaluationCommentMutation,
  type SelfEvaluationComment,
  type SelfEvaluationCommentCreate,
  toApiError,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import talk from '@/shared/ui/comments.module.css'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { type Thread, threadsOf } from '../model/threads'
import { useWork } from '../WorkContext'
import classes from './Comments.module.css'

/** What colleagues say at a criterion stays in the school. */
export function CommentsButton({ code }: { code: string }) {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  // A next step leads straight to the talk.
  const { talk }: { talk?: 'open' } = useSearch({ strict: false })
  const [opened, setOpened] = useState(talk === 'open')
  const criterion = evaluation.criteria.find((known) => known.code === code)
  const open = criterion?.openComments ?? 0
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon name="comment" size="sm" />}
        onClick={() => setOpened(true)}
      >
        {open > 0 ? t('comments.open', { count: open }) : t('comments.title')}
      </Button>
      <SidePanel opened={opened} onClose={() => setOpened(false)} title={t('comments.at', { code })}>
        {opened && <Threads code={code} />}
      </SidePanel>
    </>
  )
}

function useComments(code: string) {
  const client = useQueryClient()
  const { evaluation, cache } = useWork()
  const options = listSelfEvaluationCommentsOptions({
    path: { selfEvaluationId: evaluation.id },
    query: { criterionCode: code },
  })
  const put = (comment: SelfEvaluationComment) => {
    const known = client.getQueryData(options.queryKey)
    if (known !== undefined) {
      const items = known.items.some((old) => old.id === comment.id)
        ? known.items.map((old) => (old.id === comment.id ? comment : old))
        : [...known.items, comment]
      client.setQueryData(options.queryKey, { items })
      const open = threadsOf(items).filter(({ root }) => !root.resolved).length
      cache.putComments(code, items.length, open)
    }
    void client.invalidateQueries({ queryKey: options.queryKey })
  }
  return { options, put }
}

function Threads({ code }: { code: string }) {
  const { t } = useTranslation('self-evaluation')
  const { options } = useComments(code)
  const query = useQuery(options)
  if (query.data === undefined) {
    return query.isError ? (
      <Failed error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Loading rows={4} />
    )
  }
  const threads = threadsOf(query.data.items)
  const settled = threads.filter(({ root }) => root.resolved)
  return (
    <div className={talk.panel}>
      {threads.length === 0 && <p className="muted">{t('comments.none')}</p>}
      {threads
        .filter(({ root }) => !root.resolved)
        .map((thread) => (
          <ThreadView key={thread.root.id} code={code} thread={thread} />
        ))}
      {settled.length > 0 && (
        <details className={`${talk.settled} ${classes.settled}`}>
          <summary>{t('comments.settled', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <ThreadView key={thread.root.id} code={code} thread={thread} />
          ))}
        </details>
      )}
      <CommentForm code={code} label={t('comments.new')} submit={t('comments.send')} />
    </div>
  )
}

function ThreadView({ code, thread: { root, answers } }: { code: string; thread: Thread }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation } = useWork()
  const { put, options } = useComments(code)
  const client = useQueryClient()
  const [answering, setAnswering] = useState(false)
  const resolve = useMutation({
    ...resolveSelfEvaluationCommentMutation(),
    onSuccess: put,
    onError: () => void client.invalidateQueries({ queryKey: options.queryKey }),
  })
  const error = resolve.error === null ? null : toApiError(resolve.error)
  return (
    <article className={talk.thread}>
      {[root, ...answers].map((comment) => (
        <Words key={comment.id} comment={comment} answer={comment !== root} />
      ))}
      {root.resolved ? (
        <p className={talk.done}>
          <Icon name="check" size="sm" />
          {t('comments.settledBy', { name: root.resolvedByName ?? '' })}
        </p>
      ) : (
        <div className={talk.actions}>
          {!answering && (
            <Button size="sm" variant="default" onClick={() => setAnswering(true)}>
              {t('comments.answer')}
            </Button>
          )}
          <Button
            size="sm"
            variant="subtle"
            loading={resolve.isPending}
            leftSection={<Icon name="check" size="sm" />}
            onClick={() =>
              resolve.mutate({
                path: { selfEvaluationId: evaluation.id, commentId: root.id },
                headers: ifMatch(root.version),
              })
            }
          >
            {t('comments.settle')}
          </Button>
        </div>
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      {answering && !root.resolved && (
        <CommentForm
          code={code}
          parentId={root.id}
          label={t('comments.yourAnswer')}
          submit={t('comments.sendAnswer')}
          onSent={() => setAnswering(false)}
        />
      )}
    </article>
  )
}

function Words({ comment, answer }: { comment: SelfEvaluationComment; answer: boolean }) {
  const { t } = useTranslation('self-evaluation')
  const { dateTime } = useFormat()
  return (
    <div className={answer ? talk.answer : undefined}>
      <p className={talk.author}>
        <span className="strong">{comment.authorName}</span>
        <span className="muted">
          {t(`common:role.${comment.authorRole}`)} · {dateTime(comment.createdAt)}
        </span>
      </p>
      <p className={talk.words}>{comment.text}</p>
      {comment.mentions.length > 0 && (
        <p className="small muted">
          {t('comments.mentioned', { names: comment.mentions.map((person) => person.fullName).join(', ') })}
        </p>
      )}
    </div>
  )
}

/** What was typed and not sent yet, by place: closing the panel must not lose it. */
const unsent = new Map<string, string>()

interface FormProps {
  code: string
  parentId?: string
  label: string
  submit: string
  onSent?: () => void
}

/** A comment or an answer; whoever is mentioned finds it among their next steps. */
function CommentForm({ code, parentId, label, submit, onSent }: FormProps) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const user = useUser()
  const { evaluation } = useWork()
  const { put } = useComments(code)
  const where = `${user.id}:${evaluation.id}:${parentId ?? code}`
  const [text, setText] = useState(unsent.get(where) ?? '')
  const [mentions, setMentions] = useState<string[]>([])
  const [empty, setEmpty] = useState(false)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const change = (next: string) => {
    setText(next)
    setEmpty(false)
    unsent.set(where, next)
  }
  const create = useMutation({
    ...createSelfEvaluationCommentMutation(),
    onSuccess: (comment) => {
      intention.current = null
      change('')
      setMentions([])
      put(comment)
      onSent?.()
    },
  })
  const send = () => {
    if (text.trim() === '') {
      setEmpty(true)
      return
    }
    const body: SelfEvaluationCommentCreate = {
      criterionCode: parentId === undefined ? code : null,
      parentId: parentId ?? null,
      text: text.trim(),
      mentions,
    }
    const plain = JSON.stringify(body)
    if (intention.current?.body !== plain) intention.current = { body: plain, key: newIdempotencyKey() }
    create.mutate({
      path: { selfEvaluationId: evaluation.id },
      body,
      headers: idempotency(intention.current.key),
    })
  }
  const error = create.error === null ? null : toApiError(create.error)
  const others = evaluation.colleagues.filter((person) => person.id !== user.id)
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        value={text}
        error={empty ? t('comments.empty') : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {others.length > 0 && (
        <Checkbox.Group label={t('comments.mention')} value={mentions} onChange={setMentions}>
          <div className={classes.people}>
            {others.map((person) => (
              <Checkbox key={person.id} value={person.id} label={person.fullName} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      <Button type="submit" loading={create.isPending}>
        {submit}
      </Button>
    </form>
  )
}
