import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AssessmentFinding,
  type AssessmentFindingKind,
  createAssessmentFindingMutation,
  deleteAssessmentFindingMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  updateAssessmentFindingMutation,
} from '@/api'
import { keeping } from '@/shared/ui/keeping'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { changesOf, orNull } from '../model/forms'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  assessmentId: string
  kind: AssessmentFindingKind
  finding: AssessmentFinding | null
  onClose: () => void
}

interface FindingForm {
  text: string
  cause: string
}

/** One strength or weakness; a weakness has its cause, which goes into the plan with it. */
export function FindingPanel({ schoolId, assessmentId, kind, finding, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const [key] = useState(newIdempotencyKey)
  const formOf = (one: AssessmentFinding | null): FindingForm => ({
    text: one?.text ?? '',
    cause: one?.cause ?? '',
  })
  const bodyOf = (form: FindingForm) => ({ kind, text: form.text.trim(), cause: orNull(form.cause) })
  const [before] = useState(() => formOf(finding))
  const form = useForm<FindingForm>({
    initialValues: before,
    validate: { text: (value) => (value.trim() === '' ? t('wrong.text') : null) },
  })
  const server = useServerErrors(form)
  const { onError, done } = keeping(server, useRefresh(), onClose)
  const create = useMutation({
    ...createAssessmentFindingMutation(),
    onError,
    onSuccess: done(t('finding.added')),
  })
  const update = useMutation({
    ...updateAssessmentFindingMutation(),
    onError,
    onSuccess: done(t('finding.saved')),
  })
  const remove = useMutation({
    ...deleteAssessmentFindingMutation(),
    onError,
    onSuccess: done(t('finding.removed')),
  })
  const title = finding === null ? 'new' : 'one'
  return (
    <RecordPanel
      title={t(`finding.${title}${kind === 'strength' ? 'Strength' : 'Weakness'}`)}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess && !remove.isSuccess}
      busy={create.isPending || update.isPending}
      submit={t(finding === null ? 'finding.add' : 'common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        const path = { schoolId, assessmentId }
        if (finding === null) {
          create.mutate({ path, body: bodyOf(values), headers: idempotency(key) })
          return
        }
        update.mutate({
          path: { ...path, findingId: finding.id },
          body: { ...bodyOf(formOf(finding)), ...changesOf(bodyOf(before), bodyOf(values)) },
          headers: ifMatch(finding.version),
        })
      })}
      actions={
        finding !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({
                path: { schoolId, assessmentId, findingId: finding.id },
                headers: ifMatch(finding.version),
              })
            }
          />
        )
      }
    >
      <Textarea
        label={t('finding.text')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        required
        {...form.getInputProps('text')}
      />
      {kind === 'weakness' && (
        <Textarea
          label={t('finding.cause')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={4000}
          {...form.getInputProps('cause')}
        />
      )}
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
