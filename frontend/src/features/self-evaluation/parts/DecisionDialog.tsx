import { Button, Modal, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type SelfEvaluation,
  type SelfEvaluationAction,
  sdk,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import classes from './State.module.css'

const CALL = {
  agree: sdk.agreeSelfEvaluation,
  reopen: sdk.reopenSelfEvaluation,
  finalise: sdk.finaliseSelfEvaluation,
  submit: sdk.submitSelfEvaluation,
  accept: sdk.acceptSelfEvaluation,
} as const

interface Props {
  action: SelfEvaluationAction
  onClose: () => void
}

/** Says what follows from a decision and takes what there is to say about it; a return needs words. */
export function DecisionDialog({ action, onClose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const [comment, setComment] = useState('')
  const [empty, setEmpty] = useState(false)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const decide = useMutation({
    mutationFn: async (): Promise<SelfEvaluation> => {
      const text = comment.trim()
      // One key for one decision: a retry after a lost answer must not decide twice.
      const body = `${evaluation.version} ${text}`
      if (intention.current?.body !== body) intention.current = { body, key: newIdempotencyKey() }
      const common = {
        path: { selfEvaluationId: evaluation.id },
        headers: { ...ifMatch(evaluation.version), ...idempotency(intention.current.key) },
        throwOnError: true as const,
      }
      return action === 'return'
        ? (await sdk.returnSelfEvaluation({ ...common, body: { comment: text } })).data
        : (await CALL[action]({ ...common, body: { comment: text === '' ? null : text } })).data
    },
    onSuccess: (next) => {
      cache.putWhole(next)
      showToast(t(`decided.${action}`))
      onClose()
    },
    onError: (failure) => {
      // Somebody decided or wrote meanwhile: the strip and the findings must tell so.
      if (toApiError(failure).status !== 400) void cache.refresh()
    },
  })
  const error = decide.error === null ? null : toApiError(decide.error)
  const submit = () => {
    if (action === 'return' && comment.trim() === '') setEmpty(true)
    else decide.mutate()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`dialog.${action}.title`)}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      size="lg"
    >
      <div className={classes.dialog}>
        <p>{t(`dialog.${action}.text`)}</p>
        <Textarea
          label={t(action === 'return' ? 'dialog.whatToDo' : 'dialog.comment')}
          required={action === 'return'}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={4000}
          value={comment}
          error={empty ? t('dialog.commentNeeded') : undefined}
          onChange={(event) => {
            setComment(event.currentTarget.value)
            setEmpty(false)
          }}
        />
        {error !== null && (
          <div role="alert" className={classes.refused}>
            <p className="strong">{problem.title(error)}</p>
            {error.fieldErrors.length === 0 && <p>{problem.advice(error)}</p>}
            <ul>
              {error.fieldErrors.map((field) => (
                <li key={`${field.pointer}${field.code}${field.message}`}>{problem.field(field)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button loading={decide.isPending} onClick={submit}>
            {t(`action.${action}`)}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
