import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Comment,
  type CommentCreate,
  createCommentMutation,
  idempotency,
  listCommentsQueryKey,
  newIdempotencyKey,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from './comments.module.css'
import { type Place, placeKey } from './model/comments'

interface FormProps {
  planId: string
  place: Place
  parentId?: string
  label: string
  submit: string
  onSent?: () => void
}

/** What was typed and not sent yet, by place: closing the panel must not lose it. */
const unsent = new Map<string, string>()

/** A comment or an answer; the text stays until the server has it. */
export function CommentForm({ planId, place, parentId, label, submit, onSent }: FormProps) {
  const { t } = useTranslation('reading')
  const problem = useProblemText()
  const client = useQueryClient()
  const user = useUser()
  const where = `${user.id}:${planId}:${parentId ?? placeKey(place)}`
  const [text, setText] = useState(unsent.get(where) ?? '')
  const [empty, setEmpty] = useState(false)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const queryKey = listCommentsQueryKey({ path: { planId } })
  const change = (next: string) => {
    setText(next)
    setEmpty(false)
    unsent.set(where, next)
  }
  const create = useMutation({
    ...createCommentMutation(),
    onSuccess: (comment) => {
      intention.current = null
      change('')
      client.setQueryData<{ items: Comment[] }>(queryKey, (list) =>
        list === undefined ? list : { items: [...list.items, comment] },
      )
      void client.invalidateQueries({ queryKey })
      onSent?.()
    },
  })

  const send = () => {
    if (text.trim() === '') {
      setEmpty(true)
      return
    }
    const body: CommentCreate = {
      section: place.section,
      targetId: place.targetId ?? null,
      parentId: parentId ?? null,
      text: text.trim(),
    }
    const plain = JSON.stringify(body)
    if (intention.current?.body !== plain) intention.current = { body: plain, key: newIdempotencyKey() }
    create.mutate({ path: { planId }, body, headers: idempotency(intention.current.key) })
  }
  const error = create.error === null ? null : toApiError(create.error)

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
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      <Button type="submit" loading={create.isPending}>
        {submit}
      </Button>
    </form>
  )
}
