import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  idempotency,
  listFinanceReportsQueryKey,
  newIdempotencyKey,
  previewFinanceReportQueryKey,
  publishFinanceReportMutation,
} from '@/api'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import type { Period } from './model/periods'
import { usePeriodName } from './usePeriodName'

interface Props {
  schoolId: string
  period: Period
  edition: number
  onClose: () => void
}

const LONGEST_REASON = 500

/** Asks once: what is published never changes. From the second edition on everybody reads why. */
export function PublishDialog({ schoolId, period, edition, onClose }: Props) {
  const { t } = useTranslation('finance-report')
  const periodName = usePeriodName()
  const queries = useQueryClient()
  // One key as long as the reason is the same: a lost answer must not make a second edition.
  const intention = useRef({ reason: '', key: newIdempotencyKey() })
  const again = edition > 1
  const form = useForm({
    initialValues: { correctionReason: '' },
    validate: {
      correctionReason: (value) => (again && value.trim() === '' ? t('publish.reasonMissing') : null),
    },
  })
  const server = useServerErrors(form)
  const publish = useMutation({
    ...publishFinanceReportMutation(),
    onError: server.show,
    onSuccess: () => {
      showToast(t('publish.done'))
      void queries.invalidateQueries({ queryKey: listFinanceReportsQueryKey({ path: { schoolId } }) })
      void queries.invalidateQueries({
        queryKey: previewFinanceReportQueryKey({ path: { schoolId }, query: period }),
      })
      onClose()
    },
  })
  const submit = form.onSubmit(({ correctionReason }) => {
    server.clear()
    const reason = correctionReason.trim()
    if (intention.current.reason !== reason) intention.current = { reason, key: newIdempotencyKey() }
    publish.mutate({
      path: { schoolId },
      body: { ...period, correctionReason: again ? reason : undefined },
      headers: idempotency(intention.current.key),
    })
  })
  return (
    <ConfirmDialog
      opened
      title={t(again ? 'publish.titleAgain' : 'publish.title', { period: periodName(period), edition })}
      text={t('publish.text')}
      confirm={t('publish.confirm')}
      busy={publish.isPending}
      onConfirm={() => submit()}
      onCancel={onClose}
    >
      {again && (
        <Textarea
          label={t('publish.reason')}
          description={t('publish.reasonHelp')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={LONGEST_REASON}
          required
          data-autofocus
          {...form.getInputProps('correctionReason')}
        />
      )}
      <FormProblem errors={server.errors} />
    </ConfirmDialog>
  )
}
