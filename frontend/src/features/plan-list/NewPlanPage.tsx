import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { createPlanMutation, idempotency, newIdempotencyKey, type PlanCreate } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { editLink } from '@/shared/plan/links'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import {
  checkNewPlan,
  DEFAULT_TERM,
  defaultFirstYear,
  type NewPlanForm,
  previewStages,
  TERMS,
  yearsToChoose,
} from './model/newPlan'
import classes from './NewPlanPage.module.css'

/** A plan from the template: five years, stages 1 + 3 + 1; another term with its reason. */
export function NewPlanPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('plan-list')
  const { schoolYear, schoolYearSpan } = useFormat()
  const navigate = useNavigate()
  const client = useQueryClient()
  const titleFor = (first: number, term: number) => t('new.defaultTitle', { from: first, to: first + term })
  const firstYear = defaultFirstYear(today())
  const form = useForm<NewPlanForm>({
    initialValues: {
      title: titleFor(firstYear, DEFAULT_TERM),
      firstSchoolYear: firstYear,
      termYears: DEFAULT_TERM,
      termReason: '',
      historical: false,
    },
  })
  const { values } = form
  const server = useServerErrors(form)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const create = useMutation({
    ...createPlanMutation(),
    onSuccess: (plan) => {
      void client.invalidateQueries()
      void navigate({ ...(editLink(plan.id) as object), ignoreBlocker: true } as never)
    },
    onError: server.show,
  })

  /** The title follows the years until somebody words it differently. */
  const setYears = (part: Partial<Pick<NewPlanForm, 'firstSchoolYear' | 'termYears'>>) => {
    const next = { ...values, ...part }
    const own = values.title !== titleFor(values.firstSchoolYear, values.termYears)
    form.setValues({ ...part, ...(own ? {} : { title: titleFor(next.firstSchoolYear, next.termYears) }) })
  }

  const submit = () => {
    server.clear()
    const found = checkNewPlan(values)
    form.setErrors(
      Object.fromEntries(Object.entries(found).map(([field, code]) => [field, t(`new.error.${code}`)])),
    )
    const first = Object.keys(found)[0]
    if (first !== undefined) {
      form.getInputNode(first)?.focus()
      return
    }
    const body: PlanCreate = {
      title: values.title.trim(),
      firstSchoolYear: values.firstSchoolYear,
      termYears: values.termYears,
      termReason: values.termYears === DEFAULT_TERM ? null : values.termReason.trim(),
      historical: values.historical,
    }
    const text = JSON.stringify(body)
    if (intention.current?.body !== text) intention.current = { body: text, key: newIdempotencyKey() }
    create.mutate({ path: { schoolId }, body, headers: idempotency(intention.current.key) })
  }

  return (
    <Page title={t('new.title')} purpose={t('new.purpose')}>
      <form
        className={classes.columns}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className={classes.fields}>
          <TextInput
            label={t('new.name')}
            required
            maxLength={300}
            autoComplete="off"
            {...form.getInputProps('title')}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('new.firstYear')}
              {...form.getInputProps('firstSchoolYear')}
              value={String(values.firstSchoolYear)}
              data={yearsToChoose(today(), values.historical).map((year) => ({
                value: String(year),
                label: schoolYear(year),
              }))}
              onChange={(event) => setYears({ firstSchoolYear: Number(event.currentTarget.value) })}
            />
            <NativeSelect
              label={t('new.term')}
              {...form.getInputProps('termYears')}
              value={String(values.termYears)}
              data={TERMS.map((term) => ({
                value: String(term),
                label: t(term === DEFAULT_TERM ? 'new.termDefault' : 'new.termYears', { count: term }),
              }))}
              onChange={(event) => setYears({ termYears: Number(event.currentTarget.value) })}
            />
          </div>
          {values.termYears !== DEFAULT_TERM && (
            <>
              <p className={classes.warning} role="status">
                <Icon name="warning" />
                {t('new.termWarning')}
              </p>
              <Textarea
                label={t('new.termReason')}
                required
                autosize
                minRows={2}
                maxLength={2000}
                {...form.getInputProps('termReason')}
              />
            </>
          )}
          <Checkbox
            label={t('new.historical')}
            description={t('new.historicalHelp')}
            {...form.getInputProps('historical', { type: 'checkbox' })}
            onChange={(event) => {
              const historical = event.currentTarget.checked
              form.setFieldValue('historical', historical)
              if (!historical && !yearsToChoose(today(), false).includes(values.firstSchoolYear)) {
                setYears({ firstSchoolYear: firstYear })
              }
            }}
          />
        </div>
        <section className={classes.preview} aria-labelledby="preview" aria-live="polite">
          <h2 id="preview">{t('new.preview')}</h2>
          <ol>
            {previewStages(values.firstSchoolYear, values.termYears).map((stage) => (
              <li key={stage.kind}>
                <span className="strong">{t(`new.stage.${stage.kind}`)}</span>
                <span className="muted">
                  {stage.firstSchoolYear === stage.lastSchoolYear
                    ? schoolYearSpan(stage.firstSchoolYear)
                    : `${schoolYearSpan(stage.firstSchoolYear)} … ${schoolYearSpan(stage.lastSchoolYear)}`}
                  {' · '}
                  {t('new.termYears', { count: stage.lastSchoolYear - stage.firstSchoolYear + 1 })}
                </span>
              </li>
            ))}
          </ol>
          <p className="small muted">{t('new.previewHelp')}</p>
        </section>
        <div className={classes.foot}>
          <FormProblem errors={server.errors} />
          <div className={classes.actions}>
            <Button type="submit" loading={create.isPending}>
              {t('new.submit')}
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/schools/$schoolId/plans" params={{ schoolId }} {...props} />}
            >
              {t('new.cancel')}
            </Button>
          </div>
        </div>
      </form>
      <ConfirmLeave when={form.isDirty() && !create.isPending && !create.isSuccess} />
    </Page>
  )
}
