import { createFileRoute } from '@tanstack/react-router'
import { ScopeListPage } from '@/features/self-evaluation/list/ScopeListPage'
import { readListFilters } from '@/features/self-evaluation/model/list'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/self-evaluations/')({
  validateSearch: readListFilters,
  loader: () => loadTexts('self-evaluation'),
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  return (
    <ScopeListPage
      filters={Route.useSearch()}
      onFilter={(search) => void navigate({ search, replace: true })}
    />
  )
}
