import { createFileRoute } from '@tanstack/react-router'
import { getSchoolOptions, listFinanceReportsOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { SheetPage } from '@/features/finance-report/sheet/SheetPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/finance/report/sheet')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: async ({ context, params: { schoolId } }) => {
    void context.queryClient.prefetchQuery(getSchoolOptions({ path: { schoolId } }))
    void context.queryClient.prefetchQuery(listFinanceReportsOptions({ path: { schoolId } }))
    await loadTexts('finance-report')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <SheetPage schoolId={schoolId} />
}
