import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  ifMatch,
  removeAnnexMutation,
  type SelfEvaluationAnnex,
  sdk,
  toApiError,
  updateAnnexMutation,
} from '@/api'
import { fileName, keepOnDisk } from '@/shared/files/download'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../evaluation.module.css'
import { useWork } from '../WorkContext'
import classes from './Evidence.module.css'
import { useAnnexFacts } from './useAnnexFacts'

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
  const { label } = useReference()
  const { schoolYearSpan, shortDate } = useFormat()
  const facts = useAnnexFacts()
  const { evaluation } = useWork()
  const path = { schoolId: evaluation.schoolId, evidenceId: annex.evidenceId }
  // The administrator keeps the platform and reads no papers of a school.
  const reads = useUser().role !== 'administrator'
  const { file, url } = annex
  const download = useMutation({
    mutationFn: async (name: string) => {
      const answer = await sdk.getEvidenceFile({
        path,
        query: { revision: annex.revision },
        parseAs: 'blob',
        throwOnError: true,
      })
      keepOnDisk(
        answer.data as unknown as Blob,
        fileName(answer.response.headers.get('Content-Disposition'), name),
      )
    },
  })
  const rows = [
    { name: t('annexes.kind'), value: label('evidence_kind', annex.kind) },
    { name: t('annexes.document'), value: facts(annex) },
    {
      name: t('annexes.year'),
      value: annex.schoolYear === undefined ? '' : schoolYearSpan(annex.schoolYear),
    },
    { name: t('annexes.register'), value: label('evidence_register', annex.register) },
    { name: t('annexes.expires'), value: annex.expiresOn === undefined ? '' : shortDate(annex.expiresOn) },
  ].filter((row) => row.value !== '')
  return (
    <>
      <dl className={shared.facts}>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {reads && file !== undefined && (
        <Button
          variant="default"
          loading={download.isPending}
          leftSection={<Icon name="download" />}
          onClick={() => download.mutate(file.name)}
        >
          {t('annexes.download', { name: file.name })}
        </Button>
      )}
      {download.isError && <Failed error={download.error} />}
      {url !== undefined && /^https?:\/\//.test(url) && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {url}
        </a>
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
