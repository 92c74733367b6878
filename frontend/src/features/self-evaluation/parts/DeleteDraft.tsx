import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteSelfEvaluationMutation, ifMatch, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'

/** A draft that was never finalised may go; what it shows as evidence stays in the school. */
export function DeleteDraft() {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const user = useUser()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { evaluation } = useWork()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    ...deleteSelfEvaluationMutation(),
    onSuccess: () => {
      void client.invalidateQueries({ refetchType: 'none' })
      showToast(t('delete.done'))
      void navigate({
        to: '/schools/$schoolId/self-evaluations',
        params: { schoolId: evaluation.schoolId },
      })
    },
    onError: () => setAsking(false),
  })
  if (user.role !== 'director' || evaluation.status !== 'draft' || evaluation.versions.length > 0) return null
  const error = remove.error === null ? null : toApiError(remove.error)
  return (
    <div className="no-print">
      <Button
        variant="subtle"
        color="danger"
        leftSection={<Icon name="trash" size="sm" />}
        onClick={() => setAsking(true)}
      >
        {t('delete.action')}
      </Button>
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      <ConfirmDialog
        opened={asking}
        title={t('delete.title')}
        text={t('delete.text')}
        confirm={t('delete.action')}
        danger
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate({ path: { selfEvaluationId: evaluation.id }, headers: ifMatch(evaluation.version) })
        }
        onCancel={() => setAsking(false)}
      />
    </div>
  )
}
