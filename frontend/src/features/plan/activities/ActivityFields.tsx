import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity, ActivityUpdate } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { FieldError } from '@/shared/ui/serverErrors'
import { Choice } from '../fields/Choice'
import { LongText } from '../fields/LongText'
import { PlanDate } from '../fields/PlanDate'
import { ShortText } from '../fields/ShortText'
import { DIRECTIONS } from '../model/activities'
import { withDueDate } from '../model/cells'
import { isInsideTerm, schoolYearOf, schoolYears, stageNumberOf, termEnd, termStart } from '../model/stages'
import { inOrder } from '../model/thread'
import { useFieldErrors, usePlanSession, useWorking } from '../session/SessionContext'
import { Note } from '../ui/Note'
import { BudgetFields } from './BudgetFields'
import { KnownNames } from './CellEditor'
import { PredecessorPicker } from './PredecessorPicker'
import classes from './panel.module.css'

const orNull = (text: string) => (text === '' ? null : text)

export function ActivityFields({ activity }: { activity: Activity }) {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const { label } = useReference()
  const plan = useWorking((content) => content.plan)
  const goals = useWorking((content) => content.goals)
  const objectives = useWorking((content) => content.objectives)
  const session = usePlanSession()
  const errors = useFieldErrors('activity', activity.id)
  const listId = useId()

  const set = (change: Partial<ActivityUpdate>) => session.edit('activity', activity.id, change)
  const stage = stageNumberOf(plan.stages, activity.schoolYear)
  const dateYear = activity.dueOn ? schoolYearOf(activity.dueOn) : null
  const outside = activity.dueOn && !isInsideTerm(activity.dueOn, plan)
  const choices = inOrder(goals).flatMap((goal, index) =>
    inOrder(objectives.filter((o) => o.goalId === goal.id && o.version >= 0)).map((objective, place) => ({
      value: objective.id,
      label: `${index + 1}.${place + 1}. ${objective.text}`,
    })),
  )
  return (
    <div className={classes.fields}>
      <FieldError message={errors('')} />
      <LongText
        field="text"
        label={t('activities.columns.text')}
        value={activity.text}
        max={4000}
        required
        error={errors('text')}
        onChange={(text) => set({ text })}
      />
      <Choice
        field="direction"
        label={t('panel.direction')}
        value={activity.direction}
        options={DIRECTIONS.map((direction, index) => ({
          value: direction,
          label: `${index + 1}. ${label('mop_direction', direction)}`,
        }))}
        error={errors('direction')}
        onChange={(direction) => set({ direction: direction as Activity['direction'] })}
      />
      <Choice
        field="objectiveId"
        label={t('panel.objective')}
        description={choices.length === 0 ? t('panel.noObjectives') : undefined}
        value={activity.objectiveId}
        empty={t('panel.noObjective')}
        options={choices}
        error={errors('objectiveId')}
        onChange={(objectiveId) => set({ objectiveId })}
      />
      <ShortText
        field="responsible"
        label={t('activities.columns.responsible')}
        value={activity.responsible}
        max={300}
        list={listId}
        error={errors('responsible')}
        onChange={(text) => set({ responsible: orNull(text) })}
      />
      <KnownNames id={listId} />
      <ShortText
        field="participants"
        label={t('panel.participants')}
        value={activity.participants}
        max={1000}
        error={errors('participants')}
        onChange={(text) => set({ participants: orNull(text) })}
      />
      <div className={classes.pair}>
        <PlanDate
          field="startsOn"
          label={t('panel.start')}
          value={activity.startsOn}
          min={termStart(plan)}
          max={activity.dueOn ?? termEnd(plan)}
          error={errors('startsOn')}
          onChange={(startsOn) => set({ startsOn })}
        />
        <PlanDate
          field="dueOn"
          label={t('activities.columns.dueOn')}
          value={activity.dueOn}
          min={activity.startsOn ?? termStart(plan)}
          max={termEnd(plan)}
          error={errors('dueOn')}
          onChange={(dueOn) => set(withDueDate(activity, dueOn, plan))}
        />
      </div>
      {outside && (
        <Note tone="warning">
          {t('panel.outsideTerm', { years: `${plan.firstSchoolYear}–${plan.lastSchoolYear + 1}` })}
        </Note>
      )}
      <div className={classes.pair}>
        <Choice
          field="schoolYear"
          label={t('panel.schoolYear')}
          value={activity.schoolYear ? String(activity.schoolYear) : null}
          empty={t('field.choose')}
          options={schoolYears(plan).map((year) => ({ value: String(year), label: schoolYearSpan(year) }))}
          error={errors('schoolYear')}
          onChange={(value) => set({ schoolYear: value === null ? null : Number(value) })}
        />
        <ShortText
          field="durationDays"
          label={t('panel.duration')}
          value={activity.durationDays ? String(activity.durationDays) : ''}
          max={4}
          inputMode="numeric"
          error={errors('durationDays')}
          onChange={(text) => {
            const days = Number.parseInt(text.replace(/\D/g, ''), 10)
            set({ durationDays: Number.isNaN(days) || days === 0 ? null : Math.min(days, 4000) })
          }}
        />
      </div>
      {activity.schoolYear ? (
        <p className="muted small">
          {stage === null
            ? t('panel.noStage')
            : t('panel.stage', { number: stage, title: plan.stages[stage - 1]?.title ?? '' })}
        </p>
      ) : null}
      {activity.schoolYear && dateYear !== null && dateYear !== activity.schoolYear && !outside && (
        <Note tone="warning">{t('panel.otherYear', { years: schoolYearSpan(dateYear) })}</Note>
      )}
      <LongText
        field="expectedResult"
        label={t('activities.columns.expectedResult')}
        value={activity.expectedResult}
        max={4000}
        error={errors('expectedResult')}
        onChange={(text) => set({ expectedResult: orNull(text) })}
      />
      <ShortText
        field="indicator"
        label={t('objectives.indicator')}
        value={activity.indicator}
        max={500}
        error={errors('indicator')}
        onChange={(text) => set({ indicator: orNull(text) })}
      />
      <div className={classes.pair}>
        <ShortText
          field="baseline"
          label={t('objectives.baseline')}
          value={activity.baseline}
          max={200}
          error={errors('baseline')}
          onChange={(text) => set({ baseline: orNull(text) })}
        />
        <ShortText
          field="target"
          label={t('objectives.target')}
          value={activity.target}
          max={200}
          error={errors('target')}
          onChange={(text) => set({ target: orNull(text) })}
        />
      </div>
      <BudgetFields activity={activity} />
      <PredecessorPicker activity={activity} />
    </div>
  )
}
