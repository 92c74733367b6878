import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { showToast } from '@/shared/ui/toast'

interface Props {
  opened: boolean
  name: string
  onReopen: (reason: string) => Promise<void>
  onClose: () => void
}

/** Confirmed figures are changed only with a reason that stays in the journal. */
export function ReopenYear({ opened, name, onReopen, onClose }: Props) {
  const { t } = useTranslation('school-profile')
  const problem = useProblemText()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const reopen = async () => {
    if (reason.trim() === '') {
      setError(t('reopen.needed'))
      return
    }
    setBusy(true)
    try {
      await onReopen(reason.trim())
      showToast(t('reopen.done', { name }))
      setReason('')
      setError(null)
      onClose()
    } catch (failure) {
      setError(problem.title(toApiError(failure)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('reopen.title', { name })}
      text={t('reopen.text')}
      confirm={t('reopen.open')}
      busy={busy}
      onConfirm={() => void reopen()}
      onCancel={onClose}
    >
      <Textarea
        label={t('reopen.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={error}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
