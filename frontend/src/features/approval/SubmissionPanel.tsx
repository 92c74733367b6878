import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ApiError,
  type Finding,
  getPlanCompletenessOptions,
  ifMatch,
  type Plan,
  submitPlanMutation,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { showToast } from '@/shared/ui/toast'
import { useApprovalChanged } from './approvalCache'
import { FindingLink } from './FindingLink'
import classes from './Panel.module.css'

interface Props {
  plan: Plan
  /** Only the director submits; the others see what is still missing. */
  maySubmit: boolean
}

/** What stops the way to the pedagogical council, and the way itself. */
export function SubmissionPanel({ plan, maySubmit }: Props) {
  const { t } = useTranslation('approval')
  const problem = useProblemText()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<ApiError | null>(null)
  const changed = useApprovalChanged(plan.id)
  const completeness = useQuery(getPlanCompletenessOptions({ path: { planId: plan.id } }))
  const submit = useMutation({
    ...submitPlanMutation(),
    onSuccess: () => {
      setAsking(false)
      changed()
      showToast(t('submission.done'))
    },
    onError: (failure) => {
      setAsking(false)
      setRefusal(toApiError(failure))
      changed()
    },
  })

  const findings = completeness.data?.findings ?? []
  const blockers = findings.filter(
    (finding) => finding.severity === 'blocker' && finding.blocks !== 'approval',
  )
  const later = findings.filter((finding) => finding.blocks === 'approval')
  const warnings = findings.filter(
    (finding) => finding.severity === 'warning' && finding.blocks !== 'approval',
  )
  const ready = completeness.data !== undefined && blockers.length === 0
  const returned = plan.status === 'returned'

  return (
    <section id="decision" aria-labelledby="submission-title" className={classes.panel}>
      <h2 id="submission-title">{t(returned ? 'submission.again' : 'submission.title')}</h2>
      {completeness.isPending && <Loading rows={3} />}
      {completeness.isError && completeness.data === undefined && (
        <Failed error={completeness.error} onRetry={completeness.refetch} />
      )}
      {completeness.data !== undefined && (
        <>
          <p className="small muted">
            {t('submission.passed', { passed: completeness.data.passed, total: completeness.data.total })}
          </p>
          {blockers.length > 0 && (
            <Group
              tone="danger"
              title={t('submission.blockers', { count: blockers.length })}
              findings={blockers}
              plan={plan}
            />
          )}
          {ready && (
            <p className={classes.note} data-tone="done">
              <Icon name="check" />
              {t('submission.ready')}
            </p>
          )}
          {later.length > 0 && (
            <Group
              folded
              title={t('submission.later', { count: later.length })}
              findings={later}
              plan={plan}
            />
          )}
          {warnings.length > 0 && (
            <Group
              folded
              title={t('submission.warnings', { count: warnings.length })}
              findings={warnings}
              plan={plan}
            />
          )}
        </>
      )}
      {refusal !== null && (
        <div className={classes.note} data-tone="warning" role="alert">
          <Icon name="warning" />
          <div>
            <p className="strong">{problem.title(refusal)}</p>
            <p className="small">{problem.advice(refusal)}</p>
            <ul className="small">
              {refusal.fieldErrors.map((error) => (
                <li key={`${error.pointer}${error.code}`}>{problem.field(error)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {maySubmit ? (
        <Button fullWidth disabled={!ready} onClick={() => setAsking(true)}>
          {t('submission.submit')}
        </Button>
      ) : (
        <p className="small muted">{t('submission.directorOnly')}</p>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('submission.confirmTitle')}
        text={[
          t('submission.confirmText', { number: plan.versionNumber }),
          ...(later.length > 0 ? [t('submission.confirmLater', { count: later.length })] : []),
        ].join(' ')}
        confirm={t('submission.submit')}
        busy={submit.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setRefusal(null)
          submit.mutate({ path: { planId: plan.id }, headers: ifMatch(plan.version) })
        }}
      />
    </section>
  )
}

interface GroupProps {
  title: string
  findings: readonly Finding[]
  plan: Plan
  tone?: 'danger' | 'warning'
  folded?: boolean
}

function Group({ title, findings, plan, tone = 'warning', folded = false }: GroupProps) {
  const list = (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={`${finding.code}${finding.targetId ?? ''}${finding.field ?? ''}${finding.message}`}>
          <FindingLink finding={finding} plan={plan} />
        </li>
      ))}
    </ul>
  )
  return folded ? (
    <details className={classes.group} data-tone={tone}>
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <div className={classes.group} data-tone={tone}>
      <h3>
        <Icon name="alert" size="sm" />
        {title}
      </h3>
      {list}
    </div>
  )
}
