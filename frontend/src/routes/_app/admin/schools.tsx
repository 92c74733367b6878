import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { SchoolsPage } from '@/features/admin/schools/SchoolsPage'
import { schoolsSearch } from '@/features/admin/search'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/schools')({
  validateSearch: schoolsSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('admin'),
  component: Page,
})

function Page() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <SchoolsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
