import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { AuditPage } from '@/features/audit/AuditPage'
import { auditSearch } from '@/features/audit/auditSearch'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/audit')({
  validateSearch: auditSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'administrator'),
  loader: () => loadTexts('audit'),
  component: Page,
})

function Page() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <AuditPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
