import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getPlanContentQueryKey,
  listProblemOriginsQueryKey,
  newIdempotencyKey,
  toApiError,
  type WeaknessProblem,
  type WeaknessState,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import classes from './Points.module.css'

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

interface Props {
  /** Of the weakness or the recommendation. */
  text: string
  state: WeaknessState
  problems: readonly WeaknessProblem[]
  /** Makes it a problem of the plan, keeps the answer and gives what it led to. */
  make: (key: string) => Promise<readonly WeaknessProblem[]>
}

/** What became of a weakness or a recommendation: the problem that the plan has of it, and how far its activities are. */
export function Measures({ text, state, problems, make }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const user = useUser()
  const { evaluation, cache } = useWork()
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const making = useMutation({
    mutationFn: () => make(key.current),
    onSuccess: (made) => {
      for (const { planId } of made) {
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
  const error = making.error === null ? null : toApiError(making.error)
  return (
    <div className={classes.measures}>
      <WeaknessMark state={state} />
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
          loading={making.isPending}
          leftSection={<Icon name="plan" size="sm" />}
          aria-label={t('weakness.makeFor', { text })}
          onClick={() => making.mutate()}
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
