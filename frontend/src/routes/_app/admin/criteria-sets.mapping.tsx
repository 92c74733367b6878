import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { MappingPage } from '@/features/criteria-sets/MappingPage'
import { loadTexts } from '@/shared/i18n/i18n'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export const Route = createFileRoute('/_app/admin/criteria-sets/mapping')({
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({
    from: text(search.from),
    to: text(search.to),
  }),
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('criteria-sets'),
  component: Page,
})

function Page() {
  const { from, to } = Route.useSearch()
  const navigate = Route.useNavigate()
  return <MappingPage from={from} to={to} onChoose={(search) => void navigate({ search, replace: true })} />
}
