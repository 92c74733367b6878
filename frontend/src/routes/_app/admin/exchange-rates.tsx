import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { RatesPage } from '@/features/exchange-rates/RatesPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/exchange-rates')({
  validateSearch: (raw: Record<string, unknown>) => raw as { page?: number },
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('exchange-rates')
  },
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  const page = Number(Route.useSearch().page)
  return (
    <RatesPage
      page={Number.isInteger(page) ? Math.max(page, 0) : 0}
      onPage={(next) => void navigate({ search: { page: next || undefined } })}
    />
  )
}
