import { useQuery } from '@tanstack/react-query'
import { type BoardPaper, getEvidenceOptions } from '@/api'
import { EvidencePreview, useEvidenceFacts } from '@/shared/evidence'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'

interface Props {
  schoolId: string
  paper: BoardPaper
  onClose: () => void
}

/** One paper to be looked at. */
export function PaperPanel({ schoolId, paper, onClose }: Props) {
  const facts = useEvidenceFacts()
  const { data, isError, error, refetch } = useQuery(
    getEvidenceOptions({ path: { schoolId, evidenceId: paper.evidenceId } }),
  )
  return (
    <SidePanel opened wide title={paper.title} onClose={onClose}>
      {data === undefined ? (
        isError ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading shape="page" rows={3} />
        )
      ) : (
        <>
          <p className="muted">{facts(data)}</p>
          <EvidencePreview
            place={{ schoolId, evidenceId: data.id, revision: data.revision || undefined }}
            title={data.title}
            file={data.file}
            url={data.url}
            register={data.register}
            recordId={data.recordId}
          />
        </>
      )}
    </SidePanel>
  )
}
