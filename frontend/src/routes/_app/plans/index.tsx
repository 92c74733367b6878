import { createFileRoute } from '@tanstack/react-router'
import { readFilters } from '@/features/plan-list/model/filters'
import { PlansPage } from '@/features/plan-list/PlansPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/plans/')({
  validateSearch: readFilters,
  loader: () => loadTexts('plan-list', 'plan-state'),
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  return (
    <PlansPage filters={Route.useSearch()} onFilter={(search) => void navigate({ search, replace: true })} />
  )
}
