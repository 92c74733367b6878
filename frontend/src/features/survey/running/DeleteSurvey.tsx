import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getStakeholderSurveyQueryKey,
  ifMatch,
  listStakeholderSurveysQueryKey,
  type StakeholderSurvey,
  sdk,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  onDeleted: () => void
}

/** A survey that nobody answered can go. */
export function DeleteSurvey({ schoolId, survey, onDeleted }: Props) {
  const { t } = useTranslation('survey')
  const client = useQueryClient()
  const problem = useProblemText()
  const [asking, setAsking] = useState(false)
  const path = { schoolId, surveyId: survey.id }
  const remove = useMutation({
    mutationFn: () => {
      const queryKey = getStakeholderSurveyQueryKey({ path })
      const newest = client.getQueryData<StakeholderSurvey>(queryKey) ?? survey
      return sdk.deleteStakeholderSurvey({ path, headers: ifMatch(newest.version), throwOnError: true })
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: listStakeholderSurveysQueryKey({ path: { schoolId } }) })
      showToast(t('delete.done'))
      onDeleted()
    },
  })
  const failed = remove.isError ? toApiError(remove.error) : null
  return (
    <>
      <Button
        variant="subtle"
        color="danger"
        leftSection={<Icon name="trash" />}
        onClick={() => setAsking(true)}
      >
        {t('common:action.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('delete.title')}
        text={t('delete.text')}
        confirm={t('common:action.delete')}
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setAsking(false)}
      >
        <FieldError message={failed && (failed.problem.detail ?? problem.title(failed))} />
      </ConfirmDialog>
    </>
  )
}
