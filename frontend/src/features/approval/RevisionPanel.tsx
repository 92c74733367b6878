import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotency, newIdempotencyKey, type Plan, revisePlanMutation } from '@/api'
import { today } from '@/shared/i18n/format'
import { editLink } from '@/shared/plan/links'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { useApprovalChanged } from './approvalCache'
import classes from './Panel.module.css'

interface Form {
  reason: string
  protocolNumber: string
  protocolDate: string | null
}

/** A plan in force is never edited: additions are a new version that replaces it once it is in force itself. */
export function RevisionPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation('approval')
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const form = useForm<Form>({ initialValues: { reason: '', protocolNumber: '', protocolDate: null } })
  const server = useServerErrors(form)
  const changed = useApprovalChanged(plan.id)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const revise = useMutation({
    ...revisePlanMutation(),
    onSuccess: (draft) => {
      changed()
      void navigate(editLink(draft.id) as never)
    },
    onError: server.show,
  })

  const submit = () => {
    const { values } = form
    server.clear()
    if (values.reason.trim() === '') {
      form.setFieldError('reason', t('revision.reasonRequired'))
      form.getInputNode('reason')?.focus()
      return
    }
    if (values.protocolDate !== null && values.protocolDate > today()) {
      form.setFieldError('protocolDate', t('decision.error.dateFuture'))
      return
    }
    const body = {
      reason: values.reason.trim(),
      protocolNumber: values.protocolNumber.trim() || null,
      protocolDate: values.protocolDate,
    }
    const text = JSON.stringify(body)
    if (intention.current?.body !== text) intention.current = { body: text, key: newIdempotencyKey() }
    revise.mutate({ path: { planId: plan.id }, body, headers: idempotency(intention.current.key) })
  }

  return (
    <section id="decision" aria-labelledby="revision-title" className={classes.panel}>
      <h2 id="revision-title">{t('revision.title')}</h2>
      <p className="small">{t('revision.text')}</p>
      {!open ? (
        <Button variant="default" fullWidth onClick={() => setOpen(true)}>
          {t('revision.start')}
        </Button>
      ) : (
        <form
          className={classes.group}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Textarea
            label={t('revision.reason')}
            required
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps('reason')}
          />
          <div className={classes.row}>
            <TextInput
              label={t('decision.number.minutes')}
              maxLength={50}
              autoComplete="off"
              {...form.getInputProps('protocolNumber')}
            />
            <DateField
              label={t('decision.date.minutes')}
              {...form.getInputProps('protocolDate')}
              value={form.values.protocolDate}
            />
          </div>
          <FormProblem errors={server.errors} />
          <Button type="submit" fullWidth loading={revise.isPending} mt="sm">
            {t('revision.submit')}
          </Button>
        </form>
      )}
    </section>
  )
}
