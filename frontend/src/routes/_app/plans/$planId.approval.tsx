import { createFileRoute } from '@tanstack/react-router'
import { getApprovalOptions, getPlanOptions } from '@/api'
import { ApprovalPage } from '@/features/approval/ApprovalPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/plans/$planId/approval')({
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPlanOptions({ path: params }))
    void context.queryClient.prefetchQuery(getApprovalOptions({ path: params }))
    await loadTexts('approval', 'plan-state')
  },
  component: Page,
})

function Page() {
  const { planId } = Route.useParams()
  return <ApprovalPage key={planId} planId={planId} />
}
