import { createFileRoute } from '@tanstack/react-router'
import { getReferenceDataOptions, getSelfEvaluationOptions } from '@/api'
import { ComparePage } from '@/features/self-evaluation/compare/ComparePage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/self-evaluations/$selfEvaluationId/compare')({
  validateSearch: (search: Record<string, unknown>): { with?: string } => ({
    with: typeof search.with === 'string' && search.with !== '' ? search.with : undefined,
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
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <ComparePage
      id={selfEvaluationId}
      other={search.with}
      onOther={(other) => void navigate({ search: { with: other }, replace: true })}
    />
  )
}
