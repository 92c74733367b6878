import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type FinanceEntry,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  reverseFinanceEntryMutation,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  entry: FinanceEntry
  onReversed: (reversalId: string) => void
  onClose: () => void
}

/** A mistake is not rubbed out: an opposite entry is written, with the reason, and both stay. */
export function ReverseDialog({ schoolId, entry, onReversed, onClose }: Props) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const reverse = useMutation({
    ...reverseFinanceEntryMutation(),
    onSuccess: (reversal) => {
      showToast(t('reverse.done', { number: reversal.number }))
      onReversed(reversal.id)
    },
    onSettled: () => void refresh(),
  })
  const error = reverse.error === null ? null : toApiError(reverse.error)
  const fields = error?.fieldErrors.map((one) => problem.field(one)) ?? []
  return (
    <ConfirmDialog
      opened
      title={t('reverse.title', { number: entry.number })}
      text={t('reverse.text')}
      confirm={t('reverse.action')}
      cancel={t('reverse.keep')}
      busy={reverse.isPending}
      onCancel={onClose}
      onConfirm={() => {
        if (reason.trim() === '') {
          setMissing(true)
          return
        }
        reverse.mutate({
          path: { schoolId, entryId: entry.id },
          body: { reason: reason.trim() },
          headers: { ...ifMatch(entry.version), ...idempotency(key) },
        })
      }}
    >
      <Textarea
        label={t('reverse.reason')}
        description={t('reverse.reasonHelp')}
        autosize
        minRows={2}
        maxLength={500}
        required
        value={reason}
        error={missing && reason.trim() === '' ? t('wrong.reason') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <FieldError
        message={
          error === null
            ? null
            : fields.length > 0
              ? fields.join(' ')
              : `${problem.title(error)}. ${problem.advice(error)}`
        }
      />
    </ConfirmDialog>
  )
}
