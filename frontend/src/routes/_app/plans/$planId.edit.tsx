import { createFileRoute } from '@tanstack/react-router'
import { getPlanContentOptions, getReferenceDataOptions } from '@/api'
import { PlanEditorPage } from '@/features/plan/PlanEditorPage'
import { loadTexts } from '@/shared/i18n/i18n'

interface Search {
  section?: string
  target?: string
  field?: string
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export const Route = createFileRoute('/_app/plans/$planId/edit')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    section: text(search.section),
    target: text(search.target),
    field: text(search.field),
  }),
  loader: async ({ context, params }) => {
    // The page shows their failure itself; here they only start early.
    void context.queryClient.prefetchQuery(getPlanContentOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('plan', 'plan-state')
  },
  staticData: { needsWidth: true },
  component: Page,
})

function Page() {
  const { planId } = Route.useParams()
  return <PlanEditorPage planId={planId} />
}
