import { ActionIcon } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteSwotPointMutation, idempotency, ifMatch, type SwotPoint, sdk, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import { Measures } from './Measures'
import { PointForm } from './PointForm'
import classes from './Points.module.css'

/** One strength or weakness; a weakness becomes a problem of the plan in one click. */
export function PointLine({ point }: { point: SwotPoint }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const [editing, setEditing] = useState(false)
  const path = { selfEvaluationId: evaluation.id }
  const remove = useMutation({
    ...deleteSwotPointMutation(),
    onSuccess: () => {
      cache.removePoint(point)
      showToast(t('points.removed'), () => void restore())
    },
    onError: () => void cache.refresh(),
  })
  const restore = async () => {
    const { sectionCode, kind, text, criterionCode, position } = point
    const { data } = await sdk.createSwotPoint({
      path,
      body: { sectionCode, kind, text, criterionCode: criterionCode ?? null, position },
      headers: idempotency(),
      throwOnError: true,
    })
    cache.putPoint(data)
  }
  const make = async (key: string) => {
    const { data } = await sdk.makeProblemOfWeakness({
      path: { ...path, pointId: point.id },
      body: {},
      headers: idempotency(key),
      throwOnError: true,
    })
    cache.putPoint(data)
    return data.problems ?? []
  }
  const error = remove.error === null ? null : toApiError(remove.error)
  if (editing) {
    return (
      <li>
        <PointForm
          sectionCode={point.sectionCode}
          kind={point.kind}
          point={point}
          onDone={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li className={classes.point} data-target={point.id}>
      <div className={classes.line}>
        <p>
          {point.criterionCode !== undefined && <span className="strong">{point.criterionCode} </span>}
          {point.text}
        </p>
        {evaluation.editable && (
          <div className={`${classes.tools} no-print`}>
            <ActionIcon aria-label={t('points.edit', { text: point.text })} onClick={() => setEditing(true)}>
              <Icon name="pencil" size="sm" />
            </ActionIcon>
            <ActionIcon
              aria-label={t('points.remove', { text: point.text })}
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({ path: { ...path, pointId: point.id }, headers: ifMatch(point.version) })
              }
            >
              <Icon name="trash" size="sm" />
            </ActionIcon>
          </div>
        )}
      </div>
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      {point.kind === 'weakness' && (
        <Measures
          text={point.text}
          state={point.state ?? 'no_measure'}
          problems={point.problems ?? []}
          make={make}
        />
      )}
    </li>
  )
}
