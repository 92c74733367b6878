import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type AnnualCycle, type CycleStage, type PreviousCycleResult, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useChangeStage } from './useChangeStage'

interface Props {
  schoolId: string
  cycle: AnnualCycle
  stage: CycleStage
  result: PreviousCycleResult
}

/** Last year's result becomes what the stage starts from; one click, and one to take it back. */
export function TakeOver({ schoolId, cycle, stage, result }: Props) {
  const { t } = useTranslation('cycle')
  const { label } = useReference()
  const problem = useProblemText()
  const change = useChangeStage(schoolId, cycle.schoolYear)
  const write = (input: string | null, onSuccess?: () => void) =>
    change.mutate({ stage, changes: { input } }, { onSuccess })
  const failed = change.isError ? toApiError(change.error) : null
  return (
    <>
      <Button
        size="sm"
        variant="default"
        className="no-print"
        loading={change.isPending}
        aria-label={t('takeOver.for', { stage: label('annual_cycle_stage', stage) })}
        onClick={() => write(result.text, () => showToast(t('takeOver.done'), () => write(null)))}
      >
        {t('takeOver.action')}
      </Button>
      <FieldError message={failed && problem.title(failed)} />
    </>
  )
}
