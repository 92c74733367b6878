import { ActionIcon, Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  deleteSwotPointMutation,
  getPlanContentQueryKey,
  idempotency,
  ifMatch,
  listProblemOriginsQueryKey,
  makeProblemOfWeaknessMutation,
  newIdempotencyKey,
  type SwotPoint,
  sdk,
  toApiError,
  type WeaknessState,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
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
      {point.kind === 'weakness' && <Measures point={point} />}
    </li>
  )
}

const STATE: Record<WeaknessState, Tone> = {
  no_measure: 'warning',
  planned: 'idle',
  in_work: 'progress',
  resolved: 'done',
}

export function WeaknessMark({ state }: { state: WeaknessState }) {
  const { t } = useTranslation('self-evaluation')
  return <StatusBadge tone={STATE[state]} label={t(`weakness.${state}`)} />
}

/** What became of a weakness: the problem that the plan has of it, and how far its activities are. */
function Measures({ point }: { point: SwotPoint }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const user = useUser()
  const { evaluation, cache } = useWork()
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const make = useMutation({
    ...makeProblemOfWeaknessMutation(),
    onSuccess: (saved) => {
      cache.putPoint(saved)
      for (const { planId } of saved.problems ?? []) {
        void client.invalidateQueries({ queryKey: getPlanContentQueryKey({ path: { planId } }) })
        void client.invalidateQueries({ queryKey: listProblemOriginsQueryKey({ path: { planId } }) })
      }
      showToast(t('weakness.made'))
    },
    onError: () => void cache.refresh(),
    onSettled: () => {
      key.current = newIdempotencyKey()
    },
  })
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  const problems = point.problems ?? []
  const error = make.error === null ? null : toApiError(make.error)
  return (
    <div className={classes.measures}>
      <WeaknessMark state={point.state ?? 'no_measure'} />
      {problems.map((made) => (
        <span key={made.problemId} className="small">
          {ofSchool ? (
            <Link
              to="/plans/$planId/edit"
              params={{ planId: made.planId }}
              search={{ section: 'problems', target: made.problemId } as never}
            >
              {made.planTitle}
            </Link>
          ) : (
            made.planTitle
          )}
          {made.activities > 0 && (
            <span className="muted">
              {' '}
              · {t('weakness.activities', { done: made.done, count: made.activities })}
            </span>
          )}
        </span>
      ))}
      {ofSchool && problems.length === 0 && (
        <Button
          size="sm"
          variant="default"
          className="no-print"
          loading={make.isPending}
          leftSection={<Icon name="plan" size="sm" />}
          aria-label={t('weakness.makeFor', { text: point.text })}
          onClick={() =>
            make.mutate({
              path: { selfEvaluationId: evaluation.id, pointId: point.id },
              body: {},
              headers: idempotency(key.current),
            })
          }
        >
          {t('weakness.make')}
        </Button>
      )}
      {error !== null && (
        <div className={classes.refused}>
          <FieldError
            message={
              error.fieldErrors[0] === undefined
                ? `${problem.title(error)}. ${problem.advice(error)}`
                : problem.field(error.fieldErrors[0])
            }
          />
          {error.status === 422 && (
            <Link to="/schools/$schoolId/plans" params={{ schoolId: evaluation.schoolId }}>
              {t('weakness.plans')}
            </Link>
          )}
        </div>
      )}
    </div>
  )
}
