import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getStakeholderSurveyOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { SheetPage } from '@/features/survey/sheet/SheetPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/surveys/$surveyId/sheet')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: async ({ context, params: { schoolId, surveyId } }) => {
    void context.queryClient.prefetchQuery(getStakeholderSurveyOptions({ path: { schoolId, surveyId } }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('survey')
  },
  component: Page,
})

function Page() {
  const { schoolId, surveyId } = Route.useParams()
  return <SheetPage schoolId={schoolId} surveyId={surveyId} />
}
