import { createFileRoute } from '@tanstack/react-router'
import { getAnnualCycleOptions, getReferenceDataOptions, listAnnualCyclesOptions } from '@/api'
import { CyclePage } from '@/features/cycle/CyclePage'
import { readSearch } from '@/features/cycle/search'
import { today } from '@/shared/i18n/format'
import { loadTexts } from '@/shared/i18n/i18n'
import { schoolYearOf } from '@/shared/time/schoolYear'

export const Route = createFileRoute('/_app/schools/$schoolId/cycle')({
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ year: search.year }),
  loader: async ({ context, params: { schoolId }, deps: { year = schoolYearOf(today()) } }) => {
    void context.queryClient.prefetchQuery(getAnnualCycleOptions({ path: { schoolId, schoolYear: year } }))
    void context.queryClient.prefetchQuery(listAnnualCyclesOptions({ path: { schoolId } }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('cycle')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const { year = schoolYearOf(today()) } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <CyclePage
      key={schoolId}
      schoolId={schoolId}
      year={year}
      onYear={(next) => void navigate({ search: { year: next } })}
    />
  )
}
