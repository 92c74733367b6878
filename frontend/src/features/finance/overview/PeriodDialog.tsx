import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeFinancePeriodMutation, type FinancePeriod, ifMatch, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  period: FinancePeriod
  onClose: () => void
}

/** Closes a half-year, or opens it again for a reason that stays in the journal. */
export function PeriodDialog({ schoolId, period, onClose }: Props) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const refresh = useRefresh()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { year, half, closed } = period
  const change = useMutation({
    ...changeFinancePeriodMutation(),
    onSuccess: () => {
      showToast(t(closed ? 'period.reopenedToast' : 'period.closedToast'))
      onClose()
    },
    onSettled: () => void refresh(),
  })
  const error = change.error === null ? null : toApiError(change.error)
  const name = t('period.name', { year, half: t(`period.half${half === 1 ? 1 : 2}`) })
  return (
    <ConfirmDialog
      opened
      title={t(closed ? 'period.reopenTitle' : 'period.closeTitle', { name })}
      text={t(closed ? 'period.reopenText' : 'period.closeText')}
      confirm={t(closed ? 'period.reopen' : 'period.close')}
      busy={change.isPending}
      onCancel={onClose}
      onConfirm={() => {
        if (closed && reason.trim() === '') {
          setMissing(true)
          return
        }
        change.mutate({
          path: { schoolId, year, half },
          body: { closed: !closed, reason: closed ? reason.trim() : null },
          headers: ifMatch(period.version),
        })
      }}
    >
      {closed && (
        <Textarea
          label={t('period.reason')}
          autosize
          minRows={2}
          maxLength={500}
          required
          value={reason}
          error={missing && reason.trim() === '' ? t('wrong.reason') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </ConfirmDialog>
  )
}
