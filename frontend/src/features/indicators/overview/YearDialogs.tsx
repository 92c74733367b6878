import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotency, newIdempotencyKey, sdk, toApiError } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from './overview.module.css'

interface Props {
  schoolId: string
  schoolYear: number
  onClose: () => void
}

/** Everything that shows whether a year is locked is asked again. */
function useRefresh() {
  const client = useQueryClient()
  return () => {
    for (const tag of ['Indicators', 'Pupil indicators', 'Resource indicators', 'Data quality'])
      void client.invalidateQueries({ queryKey: [{ tags: [tag] }] })
  }
}

/** The director says that the figures of a year are true as of a day; what does not add up is named instead. */
export function ConfirmYear({ schoolId, schoolYear, onClose }: Props) {
  const { t } = useTranslation('indicators')
  const { schoolYear: yearName } = useFormat()
  const refresh = useRefresh()
  const [asOf, setAsOf] = useState<string | null>(today())
  const intention = useRef<{ asOf: string; key: string } | null>(null)
  const confirm = useMutation({
    mutationFn: async (day: string) => {
      if (intention.current?.asOf !== day) intention.current = { asOf: day, key: newIdempotencyKey() }
      await sdk.confirmIndicators({
        path: { schoolId },
        body: { schoolYear, asOf: day },
        headers: idempotency(intention.current.key),
        throwOnError: true,
      })
    },
    onSuccess: () => {
      refresh()
      showToast(t('years.confirmedNow', { year: yearName(schoolYear) }))
      onClose()
    },
    onError: () => {
      // A refusal is no intention kept: the figures change before the next one.
      intention.current = null
    },
  })
  return (
    <ConfirmDialog
      opened
      title={t('years.confirmTitle', { year: yearName(schoolYear) })}
      text={t('years.confirmText')}
      confirm={t('years.confirm')}
      busy={confirm.isPending}
      onConfirm={() => asOf !== null && confirm.mutate(asOf)}
      onCancel={onClose}
    >
      <DateField label={t('years.asOfLabel')} value={asOf} max={today()} required onChange={setAsOf} />
      <Refusal failure={confirm.error} />
    </ConfirmDialog>
  )
}

/** A confirmed year becomes a draft again; the reason stays in the journal. */
export function ReopenYear({ schoolId, schoolYear, onClose }: Props) {
  const { t } = useTranslation('indicators')
  const { schoolYear: yearName } = useFormat()
  const refresh = useRefresh()
  const [reason, setReason] = useState('')
  const [empty, setEmpty] = useState(false)
  const key = useRef(newIdempotencyKey())
  const reopen = useMutation({
    mutationFn: async (words: string) => {
      await sdk.reopenIndicators({
        path: { schoolId, schoolYear },
        body: { reason: words },
        headers: idempotency(key.current),
        throwOnError: true,
      })
    },
    onSuccess: () => {
      refresh()
      showToast(t('years.reopenedNow', { year: yearName(schoolYear) }))
      onClose()
    },
    onError: () => {
      key.current = newIdempotencyKey()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={t('years.reopenTitle', { year: yearName(schoolYear) })}
      text={t('years.reopenText')}
      confirm={t('years.reopen')}
      busy={reopen.isPending}
      onConfirm={() => {
        setEmpty(reason.trim() === '')
        if (reason.trim() !== '') reopen.mutate(reason.trim())
      }}
      onCancel={onClose}
    >
      <Textarea
        label={t('years.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={empty ? t('required') : undefined}
        onChange={(event) => {
          setEmpty(false)
          setReason(event.currentTarget.value)
        }}
      />
      <Refusal failure={reopen.error} />
    </ConfirmDialog>
  )
}

function Refusal({ failure }: { failure: unknown }) {
  const problem = useProblemText()
  if (failure === null) return null
  const error = toApiError(failure)
  return (
    <div className={classes.refusal}>
      <FormProblem errors={{ error, unplaced: error.fieldErrors.map((one) => problem.field(one)) }} />
    </div>
  )
}
