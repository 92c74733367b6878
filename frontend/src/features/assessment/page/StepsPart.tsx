import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, AssessmentStep, AssessmentStepKind, AssessmentUpdate } from '@/api'
import { toApiError } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../assessment.module.css'
import { changesOf, orNull } from '../model/forms'
import { useChangeAssessment } from '../useChangeAssessment'
import { Part } from './Part'
import classes from './StepsPart.module.css'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
}

/** All steps as they stand now, and in one of them only what was changed here. */
const withStep =
  (step: AssessmentStepKind, changes: Partial<AssessmentStep>) =>
  (newest: AssessmentUpdate): Partial<AssessmentUpdate> => ({
    steps: newest.steps.map((one) => (one.step === step ? { ...one, ...changes } : one)),
  })

/** The seven steps in their fixed order: by when, by whom, and what came of it. */
export function StepsPart({ schoolId, assessment, edits }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate, passedDate } = useFormat()
  const problem = useProblemText()
  const [open, setOpen] = useState<AssessmentStepKind | null>(null)
  const change = useChangeAssessment(schoolId, assessment.id)
  const next = assessment.steps.find((step) => !step.doneOn)?.step
  const opened = assessment.steps.find((step) => step.step === open)

  const doneToday = (step: AssessmentStepKind) =>
    change.mutate(withStep(step, { doneOn: today() }), {
      onSuccess: () => showToast(t('saved')),
      onError: (failure) => showToast(problem.advice(toApiError(failure))),
    })
  return (
    <Part id="steps" title={t('page.steps')}>
      <ol className={classes.strip}>
        {assessment.steps.map((step, index) => {
          const name = label('vsoko_step', step.step)
          const done = Boolean(step.doneOn)
          const late = !done && assessment.status !== 'closed' && step.plannedOn && step.plannedOn < today()
          return (
            <li
              key={step.step}
              data-done={done}
              data-next={step.step === next && assessment.status !== 'closed'}
              aria-current={step.step === next && assessment.status !== 'closed' ? 'step' : undefined}
              aria-labelledby={`step-${step.step}`}
            >
              <span className={classes.mark} aria-hidden="true">
                {done ? <Icon name="check" /> : index + 1}
              </span>
              <div className={classes.step}>
                <h3 id={`step-${step.step}`}>
                  <NoWrap text={name} />
                </h3>
                <p className={classes.when}>
                  {done && (
                    <span className={classes.doneOn}>
                      {t('page.done')} {shortDate(step.doneOn)}
                    </span>
                  )}
                  {step.plannedOn && !late && (
                    <span>
                      {t('page.planned')} {shortDate(step.plannedOn)}
                    </span>
                  )}
                  {late && (
                    <span className={shared.warned}>
                      <Icon name="clock" size="sm" />
                      <NoWrap text={t('page.late', { passed: passedDate(step.plannedOn ?? '') })} />
                    </span>
                  )}
                  {step.responsible && <span>{step.responsible}</span>}
                </p>
                {step.note && (
                  <p className={shared.long}>
                    <NoWrap text={step.note} />
                  </p>
                )}
              </div>
              {edits && (
                <div className={`${classes.stepActions} no-print`}>
                  {step.step === next && (
                    <Button
                      size="sm"
                      variant="light"
                      leftSection={<Icon name="check" size="sm" />}
                      loading={change.isPending}
                      onClick={() => doneToday(step.step)}
                    >
                      {t('page.doneToday')}
                    </Button>
                  )}
                  <Button
                    size="sm"
                    variant="subtle"
                    leftSection={<Icon name="pencil" size="sm" />}
                    aria-label={t('page.editStep', { step: name })}
                    onClick={() => setOpen(step.step)}
                  >
                    {t('common:action.edit')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {opened !== undefined && (
        <StepPanel
          key={opened.step}
          schoolId={schoolId}
          assessmentId={assessment.id}
          step={opened}
          onClose={() => setOpen(null)}
        />
      )}
    </Part>
  )
}

interface StepForm {
  plannedOn: string | null
  doneOn: string | null
  responsible: string
  note: string
}

interface PanelProps {
  schoolId: string
  assessmentId: string
  step: AssessmentStep
  onClose: () => void
}

/** The server names a field by its place in the list of steps; the form has one step. */
const fieldOf = (path: string): string => path.replace(/^steps\.\d+\./, '')

function StepPanel({ schoolId, assessmentId, step, onClose }: PanelProps) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [before] = useState<StepForm>(() => ({
    plannedOn: step.plannedOn ?? null,
    doneOn: step.doneOn ?? null,
    responsible: step.responsible ?? '',
    note: step.note ?? '',
  }))
  const form = useForm<StepForm>({ initialValues: before })
  const server = useServerErrors(form, fieldOf)
  const save = useChangeAssessment(schoolId, assessmentId)
  const bodyOf = ({ responsible, note, ...dates }: StepForm) => ({
    ...dates,
    responsible: orNull(responsible),
    note: orNull(note),
  })
  return (
    <RecordPanel
      title={label('vsoko_step', step.step)}
      dirty={form.isDirty() && !save.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        save.mutate(withStep(step.step, changesOf(bodyOf(before), bodyOf(values))), {
          onSuccess: () => {
            showToast(t('saved'))
            onClose()
          },
          onError: server.show,
        })
      })}
    >
      <div className={shared.pair}>
        <DateField label={t('page.planned')} {...form.getInputProps('plannedOn')} />
        <DateField label={t('page.done')} max={today()} {...form.getInputProps('doneOn')} />
      </div>
      <TextInput
        label={t('page.responsible')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('responsible')}
      />
      <Textarea
        label={t('page.note')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
