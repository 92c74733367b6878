import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { SurveysPage } from '@/features/survey/SurveysPage'
import { readSearch } from '@/features/survey/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/surveys/')({
  validateSearch: readSearch,
  beforeLoad: ({ context }) =>
    requireRole(context.user, 'director', 'deputy', 'commission_member', 'district_specialist'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('survey')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <SurveysPage
      key={schoolId}
      schoolId={schoolId}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      onOpen={(surveyId) =>
        void navigate({ to: '/schools/$schoolId/surveys/$surveyId', params: { schoolId, surveyId } })
      }
    />
  )
}
