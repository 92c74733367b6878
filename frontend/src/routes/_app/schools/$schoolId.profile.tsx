import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getSchoolOptions } from '@/api'
import { ProfilePage } from '@/features/school/profile/ProfilePage'
import { type ProfileSearch, readSearch } from '@/features/school/profile/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/profile')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as ProfileSearch,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getSchoolOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('school-profile')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  const search = readSearch({ ...Route.useSearch() })
  const navigate = Route.useNavigate()
  return (
    <ProfilePage
      key={schoolId}
      schoolId={schoolId}
      search={search}
      onYear={(year) => void navigate({ search: { tab: 'year', year }, replace: true })}
    />
  )
}
