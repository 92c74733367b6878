import { useTranslation } from 'react-i18next'
import type { Activity, Objective } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { FieldError } from '@/shared/ui/serverErrors'
import { Choice } from '../fields/Choice'
import { LongText } from '../fields/LongText'
import { ShortText } from '../fields/ShortText'
import { schoolYears } from '../model/stages'
import { usePlace } from '../place'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Loose } from '../ui/Loose'
import { OrderTools } from '../ui/OrderTools'
import { ThreadLinks } from '../ui/ThreadLinks'
import { useRemoval } from '../ui/useRemoval'
import classes from './form.module.css'
import { useOrder } from './useOrder'

interface Props {
  objective: Objective
  number: string
  first: boolean
  last: boolean
  siblings: readonly Objective[]
  activities: readonly Activity[]
}

/** What exactly changes, how it is measured and by when. */
export function ObjectiveCard({ objective, number, first, last, siblings, activities }: Props) {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const plan = useWorking((content) => content.plan)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const remove = useRemoval()
  const move = useOrder('objective')
  const { go } = usePlace()
  const errors = useFieldErrors('objective', objective.id)
  const name = t('objectives.number', { number })
  const set = (change: Partial<Objective>) => session.edit('objective', objective.id, change)
  const orNull = (text: string) => (text === '' ? null : text)

  return (
    <div className={classes.item} data-target={objective.id} data-key={session.keyOf(objective.id)}>
      <div className={classes.cardHead}>
        <h5 className="strong">{name}</h5>
        {!readOnly && (
          <OrderTools
            name={name}
            first={first}
            last={last}
            onMove={(by) => move(siblings, objective.id, by)}
            onRemove={() => remove('objective', objective.id)}
          />
        )}
      </div>
      <FieldError message={errors('')} />
      <LongText
        field="text"
        label={t('objectives.text')}
        value={objective.text}
        max={4000}
        required
        error={errors('text')}
        onChange={(text) => set({ text })}
      />
      <ShortText
        field="indicator"
        label={t('objectives.indicator')}
        value={objective.indicator}
        max={500}
        error={errors('indicator')}
        onChange={(text) => set({ indicator: orNull(text) })}
      />
      <div className={classes.row}>
        <ShortText
          field="baseline"
          label={t('objectives.baseline')}
          value={objective.baseline}
          max={200}
          error={errors('baseline')}
          onChange={(text) => set({ baseline: orNull(text) })}
        />
        <ShortText
          field="target"
          label={t('objectives.target')}
          value={objective.target}
          max={200}
          error={errors('target')}
          onChange={(text) => set({ target: orNull(text) })}
        />
        <Choice
          field="targetSchoolYear"
          label={t('objectives.year')}
          value={objective.targetSchoolYear ? String(objective.targetSchoolYear) : null}
          empty={t('field.choose')}
          options={schoolYears(plan).map((year) => ({ value: String(year), label: schoolYearSpan(year) }))}
          error={errors('targetSchoolYear')}
          onChange={(value) => set({ targetSchoolYear: value === null ? null : Number(value) })}
        />
      </div>
      {activities.length > 0 ? (
        <ThreadLinks
          title={t('objectives.activities', { count: activities.length })}
          section="activities"
          items={activities}
        />
      ) : (
        <Loose
          words={t('objectives.noActivity')}
          action={readOnly ? undefined : t('objectives.openActivities')}
          onAction={() => go({ section: 'activities' })}
        />
      )}
    </div>
  )
}
