import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Assessment, ifMatch, reopenAssessmentMutation } from '@/api'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { keeping } from '@/shared/ui/keeping'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  assessment: Assessment
  onClose: () => void
}

/** A closed assessment is opened again with a reason, which is kept. */
export function ReopenDialog({ schoolId, assessment, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? t('wrong.reason') : null) },
  })
  const server = useServerErrors(form)
  const { onError, done } = keeping(server, useRefresh(), onClose)
  const reopen = useMutation({
    ...reopenAssessmentMutation(),
    onError,
    onSuccess: done(t('page.reopened')),
  })
  const submit = form.onSubmit(({ reason }) => {
    server.clear()
    reopen.mutate({
      path: { schoolId, assessmentId: assessment.id },
      body: { reason: reason.trim() },
      headers: ifMatch(assessment.version),
    })
  })
  return (
    <ConfirmDialog
      opened
      title={t('reopening.title')}
      text={t('reopening.text')}
      confirm={t('page.reopen')}
      busy={reopen.isPending}
      onConfirm={() => submit()}
      onCancel={onClose}
    >
      <Textarea
        label={t('reopening.reason')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        required
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <FormProblem errors={server.errors} />
    </ConfirmDialog>
  )
}
