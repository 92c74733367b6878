import { createFileRoute, notFound } from '@tanstack/react-router'
import { isTable } from '@/features/indicators/model/tables'
import { indicatorSearch } from '@/features/indicators/search'
import { TablePage } from '@/features/indicators/TablePage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/indicators/$table')({
  validateSearch: indicatorSearch,
  beforeLoad: ({ params }) => {
    if (!isTable(params.table)) throw notFound()
  },
  loader: () => loadTexts('indicators', 'grid', 'findings'),
  staticData: { needsWidth: true },
  component: Page,
})

function Page() {
  const { schoolId, table } = Route.useParams()
  return (
    <TablePage key={`${schoolId} ${table}`} schoolId={schoolId} table={table} search={Route.useSearch()} />
  )
}
