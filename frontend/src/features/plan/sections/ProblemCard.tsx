import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanProblem } from '@/api'
import { FieldError } from '@/shared/ui/serverErrors'
import { Choice } from '../fields/Choice'
import { LongText } from '../fields/LongText'
import { threadOf } from '../model/thread'
import { usePlace } from '../place'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Loose } from '../ui/Loose'
import { OrderTools } from '../ui/OrderTools'
import { ThreadLinks } from '../ui/ThreadLinks'
import { useRemoval } from '../ui/useRemoval'
import classes from './form.module.css'
import { ProblemOrigins } from './ProblemOrigins'
import { nextPlace, useOrder } from './useOrder'

interface Props {
  problem: PlanProblem
  number: number
  last: boolean
}

export function ProblemCard({ problem, number, last }: Props) {
  const { t } = useTranslation('plan')
  const content = useWorking((working) => working)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const remove = useRemoval()
  const move = useOrder('problem')
  const { go } = usePlace()
  const errors = useFieldErrors('problem', problem.id)
  const thread = useMemo(() => threadOf(content), [content])
  const goals = thread.goalsOfProblem(problem.id)
  const name = t('problems.number', { number })
  const set = (change: Partial<PlanProblem>) => session.edit('problem', problem.id, change)
  const orNull = (text: string) => (text === '' ? null : text)

  const addGoal = () => {
    const id = session.create('goal', {
      text: '',
      problemIds: [problem.id],
      position: nextPlace(content.goals),
    })
    go({ section: 'goals', target: id, field: 'text' })
  }
  return (
    <li className={classes.card} data-target={problem.id} data-key={session.keyOf(problem.id)}>
      <div className={classes.cardHead}>
        <h3>{name}</h3>
        {!readOnly && (
          <OrderTools
            name={name}
            first={number === 1}
            last={last}
            onMove={(by) => move(content.problems, problem.id, by)}
            onRemove={() => remove('problem', problem.id)}
          />
        )}
      </div>
      <FieldError message={errors('')} />
      <LongText
        field="text"
        label={t('problems.text')}
        value={problem.text}
        max={4000}
        required
        error={errors('text')}
        onChange={(text) => set({ text })}
      />
      <LongText
        field="cause"
        label={t('problems.cause')}
        value={problem.cause}
        max={4000}
        error={errors('cause')}
        onChange={(text) => set({ cause: orNull(text) })}
      />
      <LongText
        field="evidence"
        label={t('problems.evidence')}
        description={t('problems.evidenceHelp')}
        value={problem.evidence}
        max={4000}
        minRows={1}
        error={errors('evidence')}
        onChange={(text) => set({ evidence: orNull(text) })}
      />
      <ProblemOrigins problemId={problem.id} />
      <div className={classes.row}>
        <Choice
          field="priority"
          label={t('problems.priority')}
          value={problem.priority ? String(problem.priority) : null}
          empty={t('problems.noPriority')}
          options={[1, 2, 3].map((value) => ({
            value: String(value),
            label: t(`problems.priorities.${value}`),
          }))}
          error={errors('priority')}
          onChange={(value) => set({ priority: value === null ? null : Number(value) })}
        />
      </div>
      {goals.length > 0 ? (
        <ThreadLinks title={t('problems.goals', { count: goals.length })} section="goals" items={goals} />
      ) : (
        <Loose
          words={t('problems.noGoal')}
          action={readOnly || problem.version < 0 ? undefined : t('problems.addGoal')}
          onAction={addGoal}
        />
      )}
    </li>
  )
}
