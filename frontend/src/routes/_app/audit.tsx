import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { AuditPage } from '@/features/audit/AuditPage'
import { type AuditSearch, auditSearch } from '@/features/audit/auditSearch'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/audit')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as AuditSearch,
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'administrator'),
  loader: () => loadTexts('audit'),
  component: Page,
})

function Page() {
  const search = auditSearch({ ...Route.useSearch() })
  const navigate = Route.useNavigate()
  return <AuditPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
