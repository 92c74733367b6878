import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { NewPlanPage } from '@/features/plan-list/NewPlanPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/schools/$schoolId/plans/new')({
  beforeLoad: ({ context }) => requireRole(context.user, 'director', 'deputy'),
  loader: () => loadTexts('plan-list'),
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <NewPlanPage schoolId={schoolId} />
}
