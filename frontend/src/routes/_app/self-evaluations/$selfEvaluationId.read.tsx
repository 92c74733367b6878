import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getSelfEvaluationOptions } from '@/api'
import { ReadPage } from '@/features/self-evaluation/read/ReadPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/self-evaluations/$selfEvaluationId/read')({
  validateSearch: (search: Record<string, unknown>): { version?: number } => ({
    version: Number.isInteger(search.version) ? (search.version as number) : undefined,
  }),
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(getSelfEvaluationOptions({ path: params }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('self-evaluation')
  },
  component: Page,
})

function Page() {
  const { selfEvaluationId } = Route.useParams()
  const { version } = Route.useSearch()
  return <ReadPage id={selfEvaluationId} version={version} />
}
