import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StakeholderSurvey, sdk, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useStep } from '../useSurvey'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  step: 'close' | 'withdraw'
  icon: IconName
}

/** A step that is asked about first: closing for good, or taking back to a draft. */
export function StepButton({ schoolId, survey, step, icon }: Props) {
  const { t } = useTranslation('survey')
  const problem = useProblemText()
  const [asking, setAsking] = useState(false)
  const act = useStep(schoolId, survey, (call) =>
    step === 'close' ? sdk.closeStakeholderSurvey(call) : sdk.withdrawStakeholderSurvey(call),
  )
  const failed = act.isError ? toApiError(act.error) : null
  return (
    <>
      <Button variant="default" leftSection={<Icon name={icon} />} onClick={() => setAsking(true)}>
        {t(`${step}.action`)}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(`${step}.title`)}
        text={t(`${step}.text`)}
        confirm={t(`${step}.action`)}
        busy={act.isPending}
        onConfirm={() =>
          act.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              showToast(t(`${step}.done`))
            },
          })
        }
        onCancel={() => setAsking(false)}
      >
        <FieldError message={failed && (failed.problem.detail ?? problem.title(failed))} />
      </ConfirmDialog>
    </>
  )
}
