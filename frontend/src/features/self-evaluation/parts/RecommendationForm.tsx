import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createRecommendationMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type RecommendationArea,
  type SelfEvaluationRecommendation,
  type SelfEvaluationRecommendationUpdate,
  toApiError,
  updateRecommendationMutation,
} from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { FieldError } from '@/shared/ui/serverErrors'
import { AREAS } from '../model/recommendations'
import { useWork } from '../WorkContext'
import classes from './Recommendations.module.css'

interface Props {
  /** Given: it is changed, else a new one is written. */
  recommendation?: SelfEvaluationRecommendation
  onDone: () => void
}

interface Form {
  area: RecommendationArea
  text: string
  criterion: string
}

/** What was typed and not saved yet, by place: going to another part must not lose it. */
const unsaved = new Map<string, Form>()

/** The words of a recommendation, its area and the criterion that it is about. */
export function RecommendationForm({ recommendation, onDone }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const localized = useLocalized()
  const { label } = useReference()
  const { evaluation, cache } = useWork()
  const where = `${evaluation.id}:${recommendation?.id ?? ''}`
  const [form, setForm] = useState<Form>(
    unsaved.get(where) ?? {
      area: recommendation?.area ?? 'material_base',
      text: recommendation?.text ?? '',
      criterion: recommendation?.criterionCode ?? '',
    },
  )
  const [empty, setEmpty] = useState(false)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const set = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    setForm(next)
    unsaved.set(where, next)
  }
  const leave = () => {
    unsaved.delete(where)
    onDone()
  }
  const saved = (next: SelfEvaluationRecommendation) => {
    intention.current = null
    cache.putRecommendation(next)
    leave()
  }
  const create = useMutation({ ...createRecommendationMutation(), onSuccess: saved })
  const update = useMutation({
    ...updateRecommendationMutation(),
    onSuccess: saved,
    onError: () => void cache.refresh(),
  })
  const save = () => {
    if (form.text.trim() === '') {
      setEmpty(true)
      return
    }
    const body: SelfEvaluationRecommendationUpdate = {
      area: form.area,
      text: form.text.trim(),
      criterionCode: form.criterion || null,
      position: null,
    }
    const path = { selfEvaluationId: evaluation.id }
    if (recommendation !== undefined) {
      const { id, version } = recommendation
      update.mutate({ path: { ...path, recommendationId: id }, body, headers: ifMatch(version) })
      return
    }
    const plain = JSON.stringify(body)
    if (intention.current?.body !== plain) intention.current = { body: plain, key: newIdempotencyKey() }
    create.mutate({ path, body, headers: idempotency(intention.current.key) })
  }
  const failure = create.error ?? update.error
  const error = failure === null ? null : toApiError(failure)
  const first = error?.fieldErrors[0]
  const criteria = evaluation.criteriaSet.sections.flatMap((section) => section.criteria)
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
        label={t('recommendations.text')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        data-autofocus
        value={form.text}
        error={empty ? t('points.empty') : undefined}
        onChange={(event) => {
          setEmpty(false)
          set({ text: event.currentTarget.value })
        }}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('recommendations.area')}
          value={form.area}
          data={AREAS.map((area) => ({ value: area, label: label('recommendation_area', area) }))}
          onChange={(event) => set({ area: event.currentTarget.value as RecommendationArea })}
        />
        <NativeSelect
          label={t('points.criterion')}
          value={form.criterion}
          data={[
            { value: '', label: t('recommendations.noCriterion') },
            ...criteria.map(({ code, label: name }) => ({
              value: code,
              label: `${code}. ${localized(name)}`,
            })),
          ]}
          onChange={(event) => set({ criterion: event.currentTarget.value })}
        />
      </div>
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
          {t(recommendation === undefined ? 'points.add' : 'common:action.save')}
        </Button>
        <Button size="sm" variant="default" onClick={leave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  )
}
