import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getPlanContentOptions } from '@/api'
import { Page } from '@/shared/ui/Page'
import { Failed } from '@/shared/ui/States'
import { PlaceProvider } from './place'
import { PlanSessionProvider } from './session/SessionContext'
import { EditorFrame } from './ui/EditorFrame'
import { EditorSkeleton } from './ui/EditorSkeleton'

/** The editor of a development plan (МӨП): everything in it saves itself. */
export function PlanEditorPage({ planId }: { planId: string }) {
  const { t } = useTranslation('plan')
  const query = useQuery(getPlanContentOptions({ path: { planId } }))

  if (query.data !== undefined) {
    const { plan } = query.data
    return (
      <PlanSessionProvider key={planId} content={query.data} readOnly={!plan.editable}>
        <PlaceProvider>
          <EditorFrame />
        </PlaceProvider>
      </PlanSessionProvider>
    )
  }
  return (
    <Page title={t('title')} wide>
      {query.isError ? (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <EditorSkeleton />
      )}
    </Page>
  )
}
