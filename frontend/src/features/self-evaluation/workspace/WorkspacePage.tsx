import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getSelfEvaluationOptions } from '@/api'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { placeOf } from '../model/places'
import { WorkProvider } from '../WorkContext'
import { Workspace } from './Workspace'

interface Props {
  id: string
  /** The part that is shown; none: the overview. */
  at: string | undefined
  mine: boolean
}

/** A self-evaluation as it is written and read: outline at the left, one part at the right. */
export function WorkspacePage({ id, at, mine }: Props) {
  const { t } = useTranslation('self-evaluation')
  const query = useQuery(getSelfEvaluationOptions({ path: { selfEvaluationId: id } }))
  if (query.data !== undefined) {
    return (
      <WorkProvider evaluation={query.data} place={placeOf(at, query.data)}>
        <Workspace mine={mine} />
      </WorkProvider>
    )
  }
  return (
    <Page title={t('title')} wide>
      {query.isError ? (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading shape="page" rows={8} />
      )}
    </Page>
  )
}
