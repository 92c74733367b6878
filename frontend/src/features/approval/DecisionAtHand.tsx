import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getApprovalOptions, getPlanOptions, getSchoolOptions } from '@/api'
import { Failed, Loading } from '@/shared/ui/States'
import { DecisionPanel } from './DecisionPanel'
import { actionableSteps } from './model/steps'

/** The reader's own step beside the text that is read; the route places it. */
export function DecisionAtHand({ planId, onDone }: { planId: string; onDone: () => void }) {
  const { t } = useTranslation('approval')
  const plan = useQuery(getPlanOptions({ path: { planId } }))
  const approval = useQuery(getApprovalOptions({ path: { planId } }))
  const schoolId = plan.data?.schoolId
  const school = useQuery({
    ...getSchoolOptions({ path: { schoolId: schoolId ?? '' } }),
    enabled: schoolId !== undefined,
  })
  if (approval.data === undefined) {
    return approval.isError ? (
      <Failed error={approval.error} onRetry={approval.refetch} />
    ) : (
      <Loading rows={4} />
    )
  }
  const step = actionableSteps(approval.data.steps)[0]
  if (step === undefined) return <p className="muted">{t('why.finished')}</p>
  return <DecisionPanel approval={approval.data} step={step} school={school.data} onDone={onDone} />
}
