import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { unitsSearch } from '@/features/admin/search'
import { UnitsPage } from '@/features/admin/units/UnitsPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/units')({
  validateSearch: unitsSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('admin'),
  component: Page,
})

function Page() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <UnitsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
