import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiError, type Assessment, closeAssessmentMutation, ifMatch, toApiError } from '@/api'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { keeping } from '@/shared/ui/keeping'
import { FormProblem } from '@/shared/ui/serverErrors'
import { endsWithDocument } from '../model/forms'
import { useRefresh } from '../useRefresh'
import classes from './Warnings.module.css'

interface Props {
  schoolId: string
  assessment: Assessment
  onDocument: () => void
  onClose: () => void
}

/** Says what is missing before the assessment is closed; without a document it is not. */
export function CloseDialog({ schoolId, assessment, onDocument, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const [error, setError] = useState<ApiError | null>(null)
  const show = (failure: unknown) => setError(toApiError(failure))
  const { onError, done } = keeping({ show }, useRefresh(), onClose)
  const ready = endsWithDocument(assessment.document)
  const open = assessment.steps.filter((step) => !step.doneOn).length
  const close = useMutation({
    ...closeAssessmentMutation(),
    onError,
    onSuccess: done(t('page.closed')),
  })
  const warnings = [
    open > 0 && t('closing.open', { count: open }),
    !assessment.document.informedOn && t('closing.notInformed'),
  ].filter((words) => words !== false)
  return (
    <ConfirmDialog
      opened
      title={t('closing.title')}
      text={t(ready ? 'closing.text' : 'closing.noDocument')}
      confirm={t(ready ? 'page.close' : 'closing.fill')}
      busy={close.isPending}
      onConfirm={() =>
        ready
          ? close.mutate({
              path: { schoolId, assessmentId: assessment.id },
              headers: ifMatch(assessment.version),
            })
          : onDocument()
      }
      onCancel={onClose}
    >
      {ready && warnings.length > 0 && (
        <ul className={classes.warnings}>
          {warnings.map((words) => (
            <li key={words} data-severity="warning">
              <Icon name="warning" size="sm" />
              <p>{words}</p>
            </li>
          ))}
        </ul>
      )}
      <FormProblem
        errors={error === null ? null : { error, unplaced: error.fieldErrors.map(({ message }) => message) }}
      />
    </ConfirmDialog>
  )
}
