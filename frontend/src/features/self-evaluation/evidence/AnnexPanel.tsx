import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  ifMatch,
  removeAnnexMutation,
  type SelfEvaluationAnnex,
  toApiError,
  updateAnnexMutation,
} from '@/api'
import { EvidencePreview, useEvidenceFacts } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import classes from './Evidence.module.css'

interface Props {
  annex: SelfEvaluationAnnex
  onClose: () => void
}

/** One annex: what it is, its file, the criteria at which it stands. */
export function AnnexPanel({ annex, onClose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const path = { selfEvaluationId: evaluation.id, annexId: annex.id }
  const headers = ifMatch(annex.version)
  const update = useMutation({
    ...updateAnnexMutation(),
    onSuccess: cache.putAnnex,
    onSettled: () => void cache.refresh(),
  })
  const remove = useMutation({
    ...removeAnnexMutation(),
    onSuccess: () => {
      showToast(t('annexes.removed', { number: annex.number }))
      onClose()
    },
    // Those behind it move up.
    onSettled: () => void cache.refresh(),
  })
  const failure = update.error ?? remove.error
  const error = failure === null ? null : toApiError(failure)
  return (
    <SidePanel
      opened
      onClose={onClose}
      title={`${t('evidence.annex', { number: annex.number })}. ${annex.title}`}
      footer={
        evaluation.editable ? (
          <Button
            variant="default"
            loading={remove.isPending}
            leftSection={<Icon name="trash" size="sm" />}
            onClick={() => remove.mutate({ path, headers })}
          >
            {t('annexes.remove')}
          </Button>
        ) : undefined
      }
    >
      <div className={classes.annex}>
        <Facts annex={annex} />
        <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
        <Criteria
          annex={annex}
          busy={update.isPending}
          onChange={(criterionCodes) => update.mutate({ path, headers, body: { criterionCodes } })}
        />
      </div>
    </SidePanel>
  )
}

function Facts({ annex }: { annex: SelfEvaluationAnnex }) {
  const { t } = useTranslation('self-evaluation')
  const { shortDate } = useFormat()
  const facts = useEvidenceFacts()
  const user = useUser()
  const { evaluation } = useWork()
  return (
    <>
      <p className="muted">{facts(annex)}</p>
      {annex.expiresOn !== undefined && (
        <p className="small muted">{t('annexes.expires', { date: shortDate(annex.expiresOn) })}</p>
      )}
      {/* The administrator keeps the platform and reads no papers of a school. */}
      {user.role !== 'administrator' && (
        <EvidencePreview
          place={{
            schoolId: evaluation.schoolId,
            evidenceId: annex.evidenceId,
            revision: annex.revision || undefined,
          }}
          title={annex.title}
          file={annex.file}
          url={annex.url}
          register={annex.register}
          recordId={annex.recordId}
        />
      )}
    </>
  )
}

interface CriteriaProps {
  annex: SelfEvaluationAnnex
  busy: boolean
  onChange: (codes: string[]) => void
}

function Criteria({ annex, busy, onChange }: CriteriaProps) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { evaluation } = useWork()
  const criteria = evaluation.criteriaSet.sections.flatMap((section) => section.criteria)
  if (!evaluation.editable) {
    return <p className="muted">{t('annexes.at', { codes: annex.criterionCodes.join(', ') })}</p>
  }
  return (
    <Checkbox.Group
      label={t('annexes.criteria')}
      description={t('annexes.criteriaHelp')}
      value={annex.criterionCodes}
      onChange={(codes) => {
        if (codes.length > 0) onChange(codes)
      }}
    >
      <div className={classes.criteria}>
        {criteria.map(({ code, label }) => (
          <Checkbox key={code} value={code} disabled={busy} label={`${code}. ${localized(label)}`} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
