import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { ImportPage } from '@/features/staff/import/ImportPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/staff/import')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: () => loadTexts('staff', 'import'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <ImportPage key={schoolId} schoolId={schoolId} />
}
