import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { FinanceImportPage } from '@/features/finance/import/FinanceImportPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/import')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: () => loadTexts('finance', 'import'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <FinanceImportPage key={schoolId} schoolId={schoolId} />
}
