import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getActivityOptions, listActivityEvidenceOptions, type Plan } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { ProgressEditor } from './ProgressEditor'
import { ProgressReading } from './ProgressReading'

interface Props {
  plan: Plan
  activityId: string
  own: boolean
  writes: boolean
  onClose: () => void
}

/** One activity: the school records how far it has come, everybody else reads it. */
export function ProgressPanel({ plan, activityId, own, writes, onClose }: Props) {
  const { t } = useTranslation('progress')
  const path = { planId: plan.id, activityId }
  const activity = useQuery({ ...getActivityOptions({ path }), staleTime: 0 })
  const evidence = useQuery({ ...listActivityEvidenceOptions({ path }), staleTime: 0 })
  if (activity.data !== undefined && evidence.data !== undefined) {
    const { items } = evidence.data
    return writes ? (
      <ProgressEditor
        plan={plan}
        activity={activity.data}
        evidence={items}
        reload={async () => {
          const [fresh] = await Promise.all([
            activity.refetch({ throwOnError: true }),
            evidence.refetch({ throwOnError: true }),
          ])
          return fresh.data ?? activity.data
        }}
        onClose={onClose}
      />
    ) : (
      <ProgressReading plan={plan} activity={activity.data} evidence={items} own={own} onClose={onClose} />
    )
  }
  const failed = activity.error ?? evidence.error
  return (
    <SidePanel opened wide title={t('panel.one')} onClose={onClose}>
      {failed === null ? (
        <Loading shape="form" rows={7} />
      ) : (
        <Failed
          error={failed}
          onRetry={() => {
            void activity.refetch()
            void evidence.refetch()
          }}
        />
      )}
    </SidePanel>
  )
}
