import { createFileRoute, notFound } from '@tanstack/react-router'
import { isTable } from '@/features/indicators/model/tables'
import { type IndicatorSearch, indicatorSearch } from '@/features/indicators/search'
import { TablePage } from '@/features/indicators/TablePage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/indicators/$table')({
  // Read where it is used: what it is checked by stays out of the entry (ADR 25).
  validateSearch: (raw: Record<string, unknown>) => raw as IndicatorSearch,
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
    <TablePage
      key={`${schoolId} ${table}`}
      schoolId={schoolId}
      table={table}
      search={indicatorSearch({ ...Route.useSearch() })}
    />
  )
}
