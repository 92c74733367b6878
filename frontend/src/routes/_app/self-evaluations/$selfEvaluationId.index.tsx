import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getSelfEvaluationOptions } from '@/api'
import { WorkspacePage } from '@/features/self-evaluation/workspace/WorkspacePage'
import { loadTexts } from '@/shared/i18n/i18n'

interface Search {
  /** The part that is shown, for example "criterion-1.3". */
  at?: string
  mine?: boolean
  /** The comments at the criterion are open. */
  talk?: 'open'
}

export const Route = createFileRoute('/_app/self-evaluations/$selfEvaluationId/')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    at: typeof search.at === 'string' && search.at !== '' ? search.at : undefined,
    mine: search.mine === true ? true : undefined,
    talk: search.talk === 'open' ? 'open' : undefined,
  }),
  loader: async ({ context, params }) => {
    // The page shows their failure itself; here they only start early.
    void context.queryClient.prefetchQuery(getSelfEvaluationOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('self-evaluation', 'evidence', 'upload')
  },
  staticData: { needsWidth: true },
  component: Page,
})

function Page() {
  const { selfEvaluationId } = Route.useParams()
  const { at, mine = false } = Route.useSearch()
  return <WorkspacePage key={selfEvaluationId} id={selfEvaluationId} at={at} mine={mine} />
}
