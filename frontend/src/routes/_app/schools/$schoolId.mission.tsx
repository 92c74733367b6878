import { createFileRoute } from '@tanstack/react-router'
import { getMissionOptions, getReferenceDataOptions } from '@/api'
import { MissionPage } from '@/features/mission/MissionPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/mission')({
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getMissionOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('mission', 'plan-state')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <MissionPage key={schoolId} schoolId={schoolId} />
}
