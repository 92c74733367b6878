import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createAssessmentMutation, idempotency, newIdempotencyKey } from '@/api'
import { useUser } from '@/shared/session/useSession'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { HeadFields, type HeadForm, headBody } from '../HeadFields'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  year: number
  onClose: () => void
  onCreated: (assessmentId: string) => void
}

/** Object, topic and methods first; the steps are dated on the page that opens next. */
export function NewAssessment({ schoolId, year, onClose, onCreated }: Props) {
  const { t } = useTranslation('assessment')
  const user = useUser()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<HeadForm>({
    initialValues: {
      schoolYear: year,
      object: 'pupil_achievement',
      topic: '',
      methods: [],
      reason: '',
      coordinator: user.fullName,
      performers: '',
    },
    validate: {
      topic: (value) => (value.trim() === '' ? t('wrong.topic') : null),
      methods: (value) => (value.length === 0 ? t('wrong.methods') : null),
    },
  })
  const server = useServerErrors(form)
  const create = useMutation({
    ...createAssessmentMutation(),
    onError: server.show,
    onSuccess: (assessment) => {
      showToast(t('head.created'))
      void refresh()
      onCreated(assessment.id)
    },
  })
  return (
    <RecordPanel
      wide
      title={t('head.newTitle')}
      dirty={form.isDirty() && !create.isSuccess}
      busy={create.isPending}
      submit={t('head.create')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        create.mutate({
          path: { schoolId },
          body: { ...headBody(values), steps: [], principles: [], indicators: [] },
          headers: idempotency(key),
        })
      })}
    >
      <HeadFields form={form} />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
