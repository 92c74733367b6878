import { createFileRoute } from '@tanstack/react-router'
import { readFilters } from '@/features/school/filters'
import { SchoolsPage } from '@/features/school/SchoolsPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/')({
  validateSearch: readFilters,
  loader: () => loadTexts('school', 'plan-state'),
  component: Page,
})

function Page() {
  const navigate = Route.useNavigate()
  return (
    <SchoolsPage
      filters={Route.useSearch()}
      onFilter={(search) => void navigate({ search, replace: true })}
    />
  )
}
