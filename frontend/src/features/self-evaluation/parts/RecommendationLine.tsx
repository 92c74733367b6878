import { ActionIcon } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  deleteRecommendationMutation,
  idempotency,
  ifMatch,
  type SelfEvaluationRecommendation,
  sdk,
  toApiError,
  updateRecommendationMutation,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { PlaceLink, useWork } from '../WorkContext'
import { Measures } from './Measures'
import { RecommendationForm } from './RecommendationForm'
import classes from './Recommendations.module.css'

interface Props {
  recommendation: SelfEvaluationRecommendation
  /** Of its area: nothing is below it. */
  last: boolean
}

/** One recommendation; it is moved within its area, and becomes a problem of the plan in one click. */
export function RecommendationLine({ recommendation, last }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const [editing, setEditing] = useState(false)
  const tools = useRef<HTMLDivElement>(null)
  const { id, number, version, area, text, criterionCode, position } = recommendation
  const path = { selfEvaluationId: evaluation.id }
  const one = { path: { ...path, recommendationId: id }, headers: ifMatch(version) }
  const body = { area, text, criterionCode: criterionCode ?? null }
  const move = useMutation({
    ...updateRecommendationMutation(),
    onSuccess: cache.putRecommendation,
    onError: () => void cache.refresh(),
  })
  const remove = useMutation({
    ...deleteRecommendationMutation(),
    onSuccess: () => {
      cache.removeRecommendation(id)
      showToast(t('points.removed'), () => void restore())
    },
    onError: () => void cache.refresh(),
  })
  const restore = async () => {
    const { data } = await sdk.createRecommendation({
      path,
      body: { ...body, position },
      headers: idempotency(),
      throwOnError: true,
    })
    cache.putRecommendation(data)
  }
  const moveBy = (by: -1 | 1) =>
    move.mutate(
      { ...one, body: { ...body, position: position + by } },
      {
        // It keeps the focus where it has gone, so that it can be moved on.
        onSuccess: () =>
          requestAnimationFrame(() =>
            tools.current?.querySelector<HTMLElement>(`[data-by="${by}"]:not(:disabled)`)?.focus(),
          ),
      },
    )
  const make = async (key: string) => {
    const { data } = await sdk.makeProblemOfRecommendation({
      path: one.path,
      body: {},
      headers: idempotency(key),
      throwOnError: true,
    })
    cache.putRecommendation(data)
    return data.problems
  }
  const failure = move.error ?? remove.error
  const error = failure === null ? null : toApiError(failure)
  if (editing) {
    return (
      <li>
        <RecommendationForm recommendation={recommendation} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li className={classes.line} data-target={id}>
      <b className={classes.number}>{number}</b>
      <div className={classes.words}>
        <p>{text}</p>
        {criterionCode !== undefined && (
          <p className="small">
            <PlaceLink place={{ part: 'criterion', code: criterionCode }}>
              {t('criterion.number', { code: criterionCode })}
            </PlaceLink>
          </p>
        )}
        <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
        <Measures text={text} state={recommendation.state} problems={recommendation.problems} make={make} />
      </div>
      {evaluation.editable && (
        <div ref={tools} className={`${classes.tools} no-print`}>
          <ActionIcon
            data-by="-1"
            aria-label={t('recommendations.up', { number })}
            disabled={position === 0 || move.isPending}
            onClick={() => moveBy(-1)}
          >
            <Icon name="arrowUp" size="sm" />
          </ActionIcon>
          <ActionIcon
            data-by="1"
            aria-label={t('recommendations.down', { number })}
            disabled={last || move.isPending}
            onClick={() => moveBy(1)}
          >
            <Icon name="arrowDown" size="sm" />
          </ActionIcon>
          <ActionIcon aria-label={t('points.edit', { text })} onClick={() => setEditing(true)}>
            <Icon name="pencil" size="sm" />
          </ActionIcon>
          <ActionIcon
            aria-label={t('points.remove', { text })}
            loading={remove.isPending}
            onClick={() => remove.mutate(one)}
          >
            <Icon name="trash" size="sm" />
          </ActionIcon>
        </div>
      )}
    </li>
  )
}
