import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api'
import { EvidencePicker } from '@/shared/evidence'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import classes from './Evidence.module.css'
import { SurveysToAttach } from './SurveysToAttach'
import { useAttach } from './useAttach'

interface Props {
  code: string
  onClose: () => void
}

/** Evidence of the school for a criterion: what is in the register is ticked, what is not is uploaded first. */
export function AddEvidence({ code, onClose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation } = useWork()
  const attach = useAttach(code)
  const error = attach.error === null ? null : toApiError(attach.error)
  const taken = new Set(
    evaluation.annexes.items
      .filter((annex) => annex.criterionCodes.includes(code))
      .map((annex) => annex.evidenceId),
  )
  const take = (ids: string[]) =>
    attach.mutate(ids, {
      onSuccess: () => {
        showToast(t('evidence.added', { count: ids.length }))
        onClose()
      },
    })
  return (
    <EvidencePicker
      schoolId={evaluation.schoolId}
      title={t('evidence.addTitle', { code })}
      confirm={(count) => t('evidence.attach', { count })}
      taken={taken}
      busy={attach.isPending}
      problem={
        <>
          <Link
            to="/schools/$schoolId/evidence/add"
            params={{ schoolId: evaluation.schoolId }}
            className={classes.upload}
          >
            <Icon name="upload" size="sm" />
            {t('evidence.upload')}
          </Link>
          <SurveysToAttach
            schoolId={evaluation.schoolId}
            code={code}
            busy={attach.isPending}
            onAdded={(evidenceId) => take([evidenceId])}
          />
          <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
        </>
      }
      onPick={take}
      onClose={onClose}
    />
  )
}
