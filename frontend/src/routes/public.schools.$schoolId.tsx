import { createFileRoute } from '@tanstack/react-router'
import { getPublicSchoolCardOptions, getReferenceDataOptions } from '@/api'
import { PublicCardPage } from '@/features/public-card/PublicCardPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/public/schools/$schoolId')({
  loader: async ({ context, params: { schoolId } }) => {
    void context.queryClient.prefetchQuery(getPublicSchoolCardOptions({ path: { schoolId } }))
    void context.queryClient.prefetchQuery(getReferenceDataOptions())
    await loadTexts('public-card')
  },
  component: Page,
})

function Page() {
  const { schoolId } = Route.useParams()
  return <PublicCardPage schoolId={schoolId} />
}
