import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Evidence, ifMatch, restoreEvidenceMutation, toApiError } from '@/api'
import { EvidencePreview, useEvidenceFacts } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../evidence.module.css'
import { useEvidenceCache } from '../useEvidenceCache'

interface Props {
  schoolId: string
  evidence: Evidence
  onClose: () => void
}

/** What was deleted can be looked at and taken back for 30 days. */
export function DeletedCard({ schoolId, evidence, onClose }: Props) {
  const { t } = useTranslation('evidence')
  const { shortDate } = useFormat()
  const facts = useEvidenceFacts()
  const problem = useProblemText()
  const cache = useEvidenceCache(schoolId)
  const restore = useMutation({
    ...restoreEvidenceMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
      showToast(t('deleted.restored'))
      onClose()
    },
  })
  const error = restore.error === null ? null : toApiError(restore.error)
  return (
    <SidePanel
      opened
      wide
      title={evidence.title}
      onClose={onClose}
      footer={
        <Button
          leftSection={<Icon name="return" />}
          loading={restore.isPending}
          onClick={() =>
            restore.mutate({
              path: { schoolId, evidenceId: evidence.id },
              headers: ifMatch(evidence.version),
            })
          }
        >
          {t('deleted.restore')}
        </Button>
      }
    >
      <div className={classes.fields}>
        <p>{facts(evidence)}</p>
        <p className="strong">{t('deleted.until', { date: shortDate(evidence.restorableUntil) })}</p>
        <EvidencePreview
          place={{ schoolId, evidenceId: evidence.id }}
          title={evidence.title}
          file={evidence.file}
          url={evidence.url}
          register={evidence.register}
          recordId={evidence.recordId}
        />
        <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      </div>
    </SidePanel>
  )
}
