import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { LongText } from '../fields/LongText'
import { inOrder, type Thread } from '../model/thread'
import { usePlace } from '../place'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Loose } from '../ui/Loose'
import { OrderTools } from '../ui/OrderTools'
import { ThreadLinks } from '../ui/ThreadLinks'
import { useRemoval } from '../ui/useRemoval'
import classes from './form.module.css'
import { ObjectiveCard } from './ObjectiveCard'
import { nextPlace, useOrder } from './useOrder'

interface Props {
  goal: Goal
  number: number
  last: boolean
  thread: Thread
}

export function GoalCard({ goal, number, last, thread }: Props) {
  const { t } = useTranslation('plan')
  const problems = useWorking((content) => content.problems)
  const goals = useWorking((content) => content.goals)
  const allObjectives = useWorking((content) => content.objectives)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const remove = useRemoval()
  const move = useOrder('goal')
  const { go } = usePlace()
  const errors = useFieldErrors('goal', goal.id)
  const objectives = thread.objectivesOfGoal(goal.id)
  const answered = thread.problemsOfGoal(goal)
  const name = t('goals.number', { number })
  // Only what the server knows can be linked to.
  const linkable = inOrder(problems).filter((problem) => problem.version >= 0)

  const addObjective = () => {
    const id = session.create('objective', { goalId: goal.id, text: '', position: nextPlace(allObjectives) })
    go({ section: 'goals', target: id, field: 'text' })
  }
  return (
    <li className={classes.card} data-target={goal.id} data-key={session.keyOf(goal.id)}>
      <div className={classes.cardHead}>
        <h3>{name}</h3>
        {!readOnly && (
          <OrderTools
            name={name}
            first={number === 1}
            last={last}
            onMove={(by) => move(goals, goal.id, by)}
            onRemove={() => remove('goal', goal.id)}
          />
        )}
      </div>
      <FieldError message={errors('')} />
      <LongText
        field="text"
        label={t('goals.text')}
        value={goal.text}
        max={4000}
        required
        error={errors('text')}
        onChange={(text) => session.edit('goal', goal.id, { text })}
      />
      {readOnly ? (
        answered.length > 0 && <ThreadLinks title={t('goals.problems')} section="problems" items={answered} />
      ) : (
        <fieldset data-field="problemIds">
          <legend className={classes.legend}>{t('goals.problems')}</legend>
          {linkable.length === 0 ? (
            <Loose
              words={t('goals.noProblems')}
              action={t('problems.add')}
              onAction={() => go({ section: 'problems' })}
            />
          ) : (
            <div className={classes.boxes}>
              {linkable.map((problem) => (
                <Checkbox
                  key={problem.id}
                  label={problem.text}
                  checked={goal.problemIds.includes(problem.id)}
                  onChange={(event) =>
                    session.edit('goal', goal.id, {
                      problemIds: event.currentTarget.checked
                        ? [...goal.problemIds, problem.id]
                        : goal.problemIds.filter((id) => id !== problem.id),
                    })
                  }
                />
              ))}
            </div>
          )}
          <FieldError message={errors('problemIds')} />
        </fieldset>
      )}
      {answered.length === 0 && linkable.length > 0 && <Loose words={t('goals.noProblemChosen')} />}
      <div className={classes.nested}>
        <h4 className="strong">{t('objectives.title', { count: objectives.length })}</h4>
        {objectives.length === 0 && <Loose words={t('goals.noObjective')} />}
        {objectives.map((objective, index) => (
          <ObjectiveCard
            key={session.keyOf(objective.id)}
            objective={objective}
            number={`${number}.${index + 1}`}
            first={index === 0}
            last={index === objectives.length - 1}
            siblings={objectives}
            activities={thread.activitiesOfObjective(objective.id)}
          />
        ))}
        {!readOnly && (
          <Button
            className={`${classes.more} no-print`}
            size="sm"
            variant="default"
            leftSection={<Icon name="plus" size="sm" />}
            disabled={goal.version < 0}
            onClick={addObjective}
          >
            {t('objectives.add')}
          </Button>
        )}
      </div>
    </li>
  )
}
