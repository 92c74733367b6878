import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Approval,
  type ApprovalStepView,
  type DecisionRequest,
  type DocumentKind,
  decidePlanMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type School,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useApprovalChanged } from './approvalCache'
import { checkDecision, type DecisionForm, emptyDecision, toRequest } from './model/decision'
import { choicesOf, papersOf } from './model/steps'
import classes from './Panel.module.css'

/** What was typed and not decided yet: closing the panel beside the text must not lose it. */
const undecided = new Map<string, DecisionForm>()

interface Props {
  approval: Approval
  step: ApprovalStepView
  school: School | undefined
  onDone?: () => void
}

/** One body's decision on the frozen text: yes, return with words, or, for the last step, a waiver. */
export function DecisionPanel({ approval, step, school, onDone }: Props) {
  const { t } = useTranslation('approval')
  const { longDate } = useFormat()
  const localized = useLocalized()
  const changed = useApprovalChanged(approval.planId)
  const client = useQueryClient()
  const user = useUser()
  const place = `${user.id}:${approval.planId}:${step.step}:${approval.versionNumber}`
  const form = useForm<DecisionForm>({
    initialValues: undecided.get(place) ?? emptyDecision(step.step),
    onValuesChange: (next) => undecided.set(place, next),
  })
  const server = useServerErrors(form)
  const { values } = form
  // One key for one decision: a repeated click or a retry after a lost answer must not decide twice.
  const intention = useRef<{ body: string; key: string } | null>(null)
  const decide = useMutation({
    ...decidePlanMutation(),
    onSuccess: (answer) => {
      intention.current = null
      undecided.delete(place)
      changed(answer)
      showToast(t(`decision.saved.${values.decision}`))
      onDone?.()
    },
    onError: (failure) => {
      server.show(failure)
      // Somebody decided meanwhile: the strip beside the form must tell so.
      if (failure.status === 409 || failure.status === 412) void client.invalidateQueries()
    },
  })

  const body =
    step.step === 'education_authority' || step.step === 'local_self_government'
      ? [
          t(`body.${step.step}`),
          localized(step.step === 'education_authority' ? school?.districtName : school?.localityName),
        ]
          .filter((part) => part !== '')
          .join(', ')
      : t(`body.${step.step}`)

  const submit = () => {
    const found = checkDecision(values, today(), step.earliestOn)
    const words = Object.fromEntries(
      Object.entries(found).map(([field, code]) => [
        field,
        t(`decision.error.${code}`, { date: longDate(step.earliestOn) }),
      ]),
    )
    server.clear()
    form.setErrors(words)
    const first = Object.keys(words)[0]
    if (first !== undefined) {
      form.getInputNode(first)?.focus()
      return
    }
    const request: DecisionRequest = toRequest(values, step.step, approval.versionNumber, body)
    const text = JSON.stringify(request)
    if (intention.current?.body !== text) intention.current = { body: text, key: newIdempotencyKey() }
    decide.mutate({
      path: { planId: approval.planId },
      body: request,
      headers: { ...ifMatch(approval.planVersion), ...idempotency(intention.current.key) },
    })
  }

  const papers = papersOf(step.step)
  const paper = values.documentKind
  const waived = values.decision === 'waive'
  return (
    <form
      id="decision"
      aria-labelledby="decision-title"
      className={classes.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 id="decision-title">{t(`decision.title.${step.step}`)}</h2>
      <Radio.Group {...form.getInputProps('decision')} aria-label={t('decision.label')}>
        <div className={classes.choices}>
          {choicesOf(step.step).map((choice) => (
            <label
              key={choice}
              htmlFor={`decision-${choice}`}
              className={classes.choice}
              data-on={values.decision === choice}
            >
              <Radio id={`decision-${choice}`} value={choice} />
              <span>{t(`decision.choice.${choice}`)}</span>
            </label>
          ))}
        </div>
      </Radio.Group>
      {waived && <p className="small muted">{t('decision.waiveHelp')}</p>}
      {!waived && papers.length > 1 && (
        <NativeSelect
          label={t('decision.kind')}
          data={papers.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={paper}
          onChange={(event) => form.setFieldValue('documentKind', event.currentTarget.value as DocumentKind)}
        />
      )}
      <div className={classes.row}>
        {!waived && (
          <TextInput
            label={t(`decision.number.${paper}`)}
            required={values.decision === 'yes'}
            maxLength={50}
            autoComplete="off"
            {...form.getInputProps('documentNumber')}
          />
        )}
        <DateField
          label={t(waived ? 'decision.date.waive' : `decision.date.${paper}`)}
          required
          {...form.getInputProps('decidedOn')}
          value={values.decidedOn}
        />
      </div>
      {step.earliestOn !== undefined && (
        <p className="small muted">{t('decision.earliest', { date: longDate(step.earliestOn) })}</p>
      )}
      {!waived && (
        <TextInput
          label={t(`decision.signer.${step.step}`)}
          required={values.decision === 'yes'}
          maxLength={150}
          autoComplete="off"
          {...form.getInputProps('signer')}
        />
      )}
      <Textarea
        label={t(`decision.comment.${values.decision}`)}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        {...form.getInputProps('comment')}
      />
      <FormProblem errors={server.errors} />
      <Button
        type="submit"
        fullWidth
        loading={decide.isPending}
        color={values.decision === 'return' ? 'danger' : undefined}
      >
        {t(`decision.submit.${values.decision}`)}
      </Button>
    </form>
  )
}
