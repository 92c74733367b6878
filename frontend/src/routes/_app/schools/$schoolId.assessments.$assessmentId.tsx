import { createFileRoute } from '@tanstack/react-router'
import { getAssessmentOptions, getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { AssessmentPage } from '@/features/assessment/page/AssessmentPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/assessments/$assessmentId')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy', 'commission_member'),
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getAssessmentOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('assessment')
  },
  component: Page,
})

function Page() {
  const { schoolId, assessmentId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <AssessmentPage
      key={assessmentId}
      schoolId={schoolId}
      assessmentId={assessmentId}
      onRemoved={() => void navigate({ to: '/schools/$schoolId/assessments', params: { schoolId } })}
    />
  )
}
