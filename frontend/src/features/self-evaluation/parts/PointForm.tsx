import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createSwotPointMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type SwotKind,
  type SwotPoint,
  type SwotPointUpdate,
  toApiError,
  updateSwotPointMutation,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { FieldError } from '@/shared/ui/serverErrors'
import { useWork } from '../WorkContext'
import classes from './Points.module.css'

interface Props {
  sectionCode: string
  kind: SwotKind
  /** Given: the point is changed, else a new one is written. */
  point?: SwotPoint
  criterionCode?: string
  onDone: () => void
}

/** What was typed and not saved yet, by place: going to another part must not lose it. */
const unsaved = new Map<string, string>()

/** The words of a strength or a weakness, and the criterion that it is about. */
export function PointForm({ sectionCode, kind, point, criterionCode, onDone }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const where = `${evaluation.id}:${point?.id ?? `${sectionCode}:${kind}:${criterionCode ?? ''}`}`
  const [text, setText] = useState(unsaved.get(where) ?? point?.text ?? '')
  const [criterion, setCriterion] = useState(point?.criterionCode ?? criterionCode ?? '')
  const [empty, setEmpty] = useState(false)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const saved = (next: SwotPoint) => {
    intention.current = null
    unsaved.delete(where)
    cache.putPoint(next)
    onDone()
  }
  const create = useMutation({ ...createSwotPointMutation(), onSuccess: saved })
  const update = useMutation({
    ...updateSwotPointMutation(),
    onSuccess: saved,
    onError: () => void cache.refresh(),
  })
  const save = () => {
    if (text.trim() === '') {
      setEmpty(true)
      return
    }
    const body: SwotPointUpdate = {
      sectionCode,
      kind,
      text: text.trim(),
      criterionCode: criterion || null,
      position: point?.position ?? null,
    }
    const path = { selfEvaluationId: evaluation.id }
    if (point !== undefined) {
      update.mutate({ path: { ...path, pointId: point.id }, body, headers: ifMatch(point.version) })
      return
    }
    const plain = JSON.stringify(body)
    if (intention.current?.body !== plain) intention.current = { body: plain, key: newIdempotencyKey() }
    create.mutate({ path, body, headers: idempotency(intention.current.key) })
  }
  const failure = create.error ?? update.error
  const error = failure === null ? null : toApiError(failure)
  const first = error?.fieldErrors[0]
  const codes = evaluation.criteriaSet.sections.find(({ code }) => code === sectionCode)?.criteria ?? []
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Textarea
        label={t(`points.${kind}`)}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        data-autofocus
        value={text}
        error={empty ? t('points.empty') : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setEmpty(false)
          unsaved.set(where, event.currentTarget.value)
        }}
      />
      {criterionCode === undefined && (
        <NativeSelect
          label={t('points.criterion')}
          value={criterion}
          data={[{ value: '', label: t('points.wholeSection') }, ...codes.map(({ code }) => code)]}
          onChange={(event) => setCriterion(event.currentTarget.value)}
        />
      )}
      <FieldError
        message={
          error === null
            ? null
            : first === undefined
              ? `${problem.title(error)}. ${problem.advice(error)}`
              : problem.field(first)
        }
      />
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={create.isPending || update.isPending}>
          {t(point === undefined ? 'points.add' : 'common:action.save')}
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            unsaved.delete(where)
            onDone()
          }}
        >
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  )
}
