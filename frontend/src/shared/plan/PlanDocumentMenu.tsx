import { sdk } from '@/api'
import { type Choice, DocumentMenu } from '@/shared/documents/DocumentMenu'

interface Props {
  planId: string
  /** A frozen version; missing: the newest text. */
  version?: number
  /** Used when the server gives no name. */
  title: string
  /** What has to be done first, for example sending what was just typed. */
  before?: () => Promise<void>
}

/** The plan on paper. */
export function PlanDocumentMenu({ planId, version, title, before }: Props) {
  const ask = async (choice: Choice) => {
    await before?.()
    return sdk.getPlanDocument({
      path: { planId },
      query: { ...choice, versionNumber: version },
      parseAs: 'blob',
      throwOnError: true,
    })
  }
  return <DocumentMenu ask={ask} title={title} />
}
