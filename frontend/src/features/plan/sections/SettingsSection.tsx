import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanForm } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { FieldError } from '@/shared/ui/serverErrors'
import { Choice } from '../fields/Choice'
import { LongText } from '../fields/LongText'
import { ReadValue } from '../fields/ReadValue'
import { ShortText } from '../fields/ShortText'
import { DEFAULT_TERM, termYears } from '../model/stages'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Note } from '../ui/Note'
import { SectionHead } from '../ui/SectionHead'
import classes from './form.module.css'
import { StagesEditor } from './StagesEditor'

const FORMS: readonly PlanForm[] = ['text', 'network_graph']

/** Title, term and forms of the plan, and its stages. */
export function SettingsSection() {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const { label } = useReference()
  const plan = useWorking((content) => content.plan)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const errors = useFieldErrors('plan', plan.id)

  const covered = termYears(plan)
  const set = (change: Parameters<typeof session.edit<'plan'>>[2]) => session.edit('plan', plan.id, change)
  /** The last year follows from the first one and the term; it can still be set by hand. */
  const setTerm = (first: number, years: number) =>
    set({ firstSchoolYear: first, declaredTermYears: years, lastSchoolYear: first + years - 1 })
  const years = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      value: String(from + i),
      label: schoolYearSpan(from + i),
    }))
  const unusual = plan.declaredTermYears !== DEFAULT_TERM

  return (
    <>
      <SectionHead title={t('section.settings')} purpose={t('settings.purpose')} />
      <div className={classes.form} data-target={plan.id}>
        <FieldError message={errors('')} />
        <ShortText
          field="title"
          label={t('settings.title')}
          value={plan.title}
          max={300}
          required
          error={errors('title')}
          onChange={(title) => set({ title })}
        />
        <div className={classes.row}>
          <Choice
            field="firstSchoolYear"
            label={t('settings.first')}
            value={String(plan.firstSchoolYear)}
            options={years(Math.min(plan.firstSchoolYear, 2020), Math.max(plan.firstSchoolYear, 2035))}
            error={errors('firstSchoolYear')}
            onChange={(value) => setTerm(Number(value), plan.declaredTermYears)}
          />
          <Choice
            field="declaredTermYears"
            label={t('settings.term')}
            value={String(plan.declaredTermYears)}
            options={Array.from({ length: 10 }, (_, i) => ({
              value: String(i + 1),
              label: t('settings.years', { count: i + 1 }),
            }))}
            error={errors('declaredTermYears')}
            onChange={(value) => setTerm(plan.firstSchoolYear, Number(value))}
          />
          <Choice
            field="lastSchoolYear"
            label={t('settings.last')}
            value={String(plan.lastSchoolYear)}
            options={years(plan.firstSchoolYear, Math.max(plan.lastSchoolYear, plan.firstSchoolYear + 9))}
            error={errors('lastSchoolYear')}
            onChange={(value) => set({ lastSchoolYear: Number(value) })}
          />
        </div>
        {covered !== plan.declaredTermYears && (
          <Note tone="warning">
            {t('settings.termDiffers', { declared: plan.declaredTermYears, covered, count: covered })}
          </Note>
        )}
        {(unusual || plan.termReason) && (
          <>
            {unusual && (
              <Note tone="warning">{t('settings.termUnusual', { count: plan.declaredTermYears })}</Note>
            )}
            <LongText
              field="termReason"
              label={t('settings.reason')}
              value={plan.termReason}
              max={2000}
              required={unusual}
              error={errors('termReason')}
              onChange={(termReason) => set({ termReason: termReason === '' ? null : termReason })}
            />
          </>
        )}
        {readOnly ? (
          <ReadValue
            field="forms"
            label={t('settings.forms')}
            value={plan.forms.map((form) => label('plan_form', form)).join(', ')}
          />
        ) : (
          <Checkbox.Group
            data-field="forms"
            label={t('settings.forms')}
            description={t('settings.formsHelp')}
            value={plan.forms}
            error={errors('forms') ?? (plan.forms.length === 0 ? t('settings.noForm') : undefined)}
            onChange={(forms) => set({ forms: FORMS.filter((form) => forms.includes(form)) })}
          >
            <div className={classes.boxes}>
              {FORMS.map((form) => (
                <Checkbox key={form} value={form} label={label('plan_form', form)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <ShortText
          field="districtPlanReference"
          label={t('settings.districtPlan')}
          description={t('settings.districtPlanHelp')}
          value={plan.districtPlanReference}
          max={500}
          error={errors('districtPlanReference')}
          onChange={(value) => set({ districtPlanReference: value === '' ? null : value })}
        />
        <StagesEditor />
      </div>
    </>
  )
}
