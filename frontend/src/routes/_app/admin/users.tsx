import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { usersSearch } from '@/features/admin/search'
import { UsersPage } from '@/features/admin/users/UsersPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/users')({
  validateSearch: usersSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('admin'),
  component: Page,
})

function Page() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <UsersPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
