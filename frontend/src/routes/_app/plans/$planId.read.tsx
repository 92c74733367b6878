import { createFileRoute } from '@tanstack/react-router'
import { getPlanOptions, getReferenceDataOptions } from '@/api'
import { DecisionAtHand } from '@/features/approval/DecisionAtHand'
import { ReadingPage } from '@/features/reading/ReadingPage'
import { loadTexts } from '@/shared/i18n/i18n'

interface Search {
  version?: number
}

export const Route = createFileRoute('/_app/plans/$planId/read')({
  validateSearch: (search: Record<string, unknown>): Search => {
    const version = Number(search.version)
    return Number.isInteger(version) && version >= 1 ? { version } : {}
  },
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPlanOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('reading', 'approval', 'plan-state')
  },
  component: Page,
})

function Page() {
  const { planId } = Route.useParams()
  const { version } = Route.useSearch()
  return (
    <ReadingPage
      key={`${planId}-${version}`}
      planId={planId}
      version={version}
      decision={(close) => <DecisionAtHand planId={planId} onDone={close} />}
    />
  )
}
