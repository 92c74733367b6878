import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getStakeholderSurveyOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { SurveyPage } from '@/features/survey/SurveyPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/surveys/$surveyId/')({
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context, params: { schoolId, surveyId } }) => {
    void context.queryClient.prefetchQuery(getStakeholderSurveyOptions({ path: { schoolId, surveyId } }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('survey', 'chart')
  },
  component: Page,
})

function Page() {
  const { schoolId, surveyId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <SurveyPage
      key={surveyId}
      schoolId={schoolId}
      surveyId={surveyId}
      onDeleted={() => void navigate({ to: '/schools/$schoolId/surveys', params: { schoolId } })}
    />
  )
}
