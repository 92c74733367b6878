import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { deleteEvidenceMutation, type Evidence, ifMatch, restoreEvidenceMutation, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../evidence.module.css'
import { useEvidenceCache } from '../useEvidenceCache'

interface Props {
  schoolId: string
  evidence: Evidence
  onDeleted: () => void
}

/** Deletes at once, because it can be taken back at once, and for 30 days more. */
export function DeleteEvidence({ schoolId, evidence, onDeleted }: Props) {
  const { t } = useTranslation('evidence')
  const problem = useProblemText()
  const cache = useEvidenceCache(schoolId)
  const path = { schoolId, evidenceId: evidence.id }
  const restore = useMutation({
    ...restoreEvidenceMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
    },
    onError: () => showToast(t('deleted.restoreFailed')),
  })
  const remove = useMutation({
    ...deleteEvidenceMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
      showToast(t('deleted.done', { title: data.title }), () =>
        restore.mutate({ path, headers: ifMatch(data.version) }),
      )
      onDeleted()
    },
  })
  const error = remove.error === null ? null : toApiError(remove.error)
  return (
    <div className={classes.remove}>
      <Button
        variant="subtle"
        color="danger"
        leftSection={<Icon name="trash" />}
        loading={remove.isPending}
        onClick={() => remove.mutate({ path, headers: ifMatch(evidence.version) })}
      >
        {t('common:action.delete')}
      </Button>
      <FieldError message={error === null ? null : error.problem.detail || problem.title(error)} />
    </div>
  )
}
