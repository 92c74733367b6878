import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmFinanceEstimateMutation, type FinanceEstimate, ifMatch, toApiError } from '@/api'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../estimate.module.css'
import { useEstimateCache } from '../useEstimateCache'

interface Props {
  schoolId: string
  estimate: FinanceEstimate
  /** What the draft comes to, in words of the page; null while nothing is planned. */
  sum: string | null
  /** Whether everything that was typed has arrived. */
  saved: boolean
}

/** The director's decision: from now on what is planned stands. */
export function ConfirmPart({ schoolId, estimate, sum, saved }: Props) {
  const { t } = useTranslation('finance-estimate')
  const [open, setOpen] = useState(false)
  if (sum === null) return null
  return (
    <div className={`${classes.confirm} no-print`}>
      <Button leftSection={<Icon name="check" />} disabled={!saved} onClick={() => setOpen(true)}>
        {t('confirm.open')}
      </Button>
      <p className="muted small">{t(saved ? 'confirm.help' : 'confirm.unsaved')}</p>
      {open && (
        <ConfirmPanel schoolId={schoolId} estimate={estimate} sum={sum} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}

interface PanelProps extends Omit<Props, 'saved'> {
  onClose: () => void
}

function ConfirmPanel({ schoolId, estimate, sum, onClose }: PanelProps) {
  const { t } = useTranslation('finance-estimate')
  const { keep, reread } = useEstimateCache(schoolId, estimate.year)
  const form = useForm<{ confirmedOn: string | null; documentNumber: string }>({
    initialValues: { confirmedOn: today(), documentNumber: '' },
    validate: { confirmedOn: (day) => (day === null ? t('confirm.dayMissing') : null) },
  })
  const server = useServerErrors(form)
  const confirm = useMutation({
    ...confirmFinanceEstimateMutation(),
    onSuccess: (confirmed) => {
      keep(confirmed)
      showToast(t('confirm.done'))
      onClose()
    },
    onError: (failure) => {
      server.show(failure)
      if (toApiError(failure).status === 412) reread()
    },
  })
  const submit = form.onSubmit(({ confirmedOn, documentNumber }) => {
    server.clear()
    confirm.mutate({
      path: { schoolId, year: estimate.year },
      body: { confirmedOn: confirmedOn ?? '', documentNumber: documentNumber.trim() || null },
      headers: ifMatch(estimate.version),
    })
  })
  return (
    <RecordPanel
      title={t('confirm.title', { year: estimate.year })}
      dirty={form.isDirty() && !confirm.isSuccess}
      busy={confirm.isPending}
      submit={t('confirm.submit')}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('confirm.text', { sum })}</p>
      <DateField label={t('confirm.day')} required max={today()} {...form.getInputProps('confirmedOn')} />
      <TextInput
        label={t('confirm.document')}
        maxLength={50}
        autoComplete="off"
        {...form.getInputProps('documentNumber')}
      />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
