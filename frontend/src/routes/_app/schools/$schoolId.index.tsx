import { createFileRoute } from '@tanstack/react-router'
import { getMissionOptions, getReferenceDataOptions, getSchoolOptions, listAnnualCyclesOptions } from '@/api'
import { SchoolPage } from '@/features/school/SchoolPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/')({
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getSchoolOptions({ path: params }))
    void context.queryClient.prefetchQuery(getMissionOptions({ path: params }))
    void context.queryClient.prefetchQuery(listAnnualCyclesOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('school', 'plan-state')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <SchoolPage key={schoolId} schoolId={schoolId} />
}
