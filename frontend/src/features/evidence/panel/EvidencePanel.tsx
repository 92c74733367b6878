import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getEvidenceOptions } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { DeletedCard } from './DeletedCard'
import { EvidenceEditor } from './EvidenceEditor'

interface Props {
  schoolId: string
  evidenceId: string
  /** Opens another record, such as one with the same file. */
  onOpen: (id: string) => void
  onClose: () => void
}

/** One record: looked at, corrected, replaced by a new revision, deleted and restored. */
export function EvidencePanel({ schoolId, evidenceId, onOpen, onClose }: Props) {
  const { t } = useTranslation('evidence')
  const evidence = useQuery({
    ...getEvidenceOptions({ path: { schoolId, evidenceId } }),
    staleTime: 0,
  })
  if (evidence.data !== undefined) {
    const { data } = evidence
    return data.deletedAt === undefined ? (
      <EvidenceEditor
        schoolId={schoolId}
        evidence={data}
        reload={async () => (await evidence.refetch({ throwOnError: true })).data ?? data}
        onOpen={onOpen}
        onClose={onClose}
      />
    ) : (
      <DeletedCard schoolId={schoolId} evidence={data} onClose={onClose} />
    )
  }
  return (
    <SidePanel opened wide title={t('one')} onClose={onClose}>
      {evidence.isError ? (
        <Failed error={evidence.error} onRetry={() => void evidence.refetch()} />
      ) : (
        <Loading shape="form" rows={8} />
      )}
    </SidePanel>
  )
}
