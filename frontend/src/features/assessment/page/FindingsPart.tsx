import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Assessment,
  type AssessmentFinding,
  type AssessmentFindingKind,
  getPlanContentQueryKey,
  idempotency,
  listProblemOriginsQueryKey,
  makeProblemOfFindingMutation,
  newIdempotencyKey,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { editLink } from '@/shared/plan/links'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { showToast } from '@/shared/ui/toast'
import shared from '../assessment.module.css'
import { useRefresh } from '../useRefresh'
import { FindingPanel } from './FindingPanel'
import classes from './FindingsPart.module.css'
import { Part } from './Part'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
  /** A weakness goes into the plan after the closing as well. */
  writes: boolean
}

type Open = { kind: AssessmentFindingKind; finding: AssessmentFinding | null } | null

/** What the assessment has shown; a weakness leads into the plan in one click. */
export function FindingsPart({ schoolId, assessment, edits, writes }: Props) {
  const { t } = useTranslation('assessment')
  const [open, setOpen] = useState<Open>(null)
  const of = (kind: AssessmentFindingKind) => assessment.findings.filter((finding) => finding.kind === kind)
  return (
    <Part id="findings" title={t('page.findings')}>
      {assessment.findings.length === 0 && <p className="muted">{t('page.noFindings')}</p>}
      {(['strength', 'weakness'] as const).map((kind) => (
        <div key={kind} className={classes.findings}>
          {(of(kind).length > 0 || edits) && <h3>{t(`finding.${kind}`)}</h3>}
          <ul>
            {of(kind).map((finding) => (
              <li key={finding.id} data-kind={kind}>
                <Icon name={kind === 'strength' ? 'plus' : 'minus'} size="sm" />
                <div>
                  <p className={shared.long}>
                    <NoWrap text={finding.text} />
                  </p>
                  {finding.cause !== undefined && (
                    <p className="small muted">
                      <NoWrap text={t('finding.causeOf', { cause: finding.cause })} />
                    </p>
                  )}
                  <Thread
                    schoolId={schoolId}
                    assessmentId={assessment.id}
                    finding={finding}
                    writes={writes}
                  />
                </div>
                {edits && (
                  <Button
                    size="sm"
                    variant="subtle"
                    className="no-print"
                    leftSection={<Icon name="pencil" size="sm" />}
                    aria-label={t('finding.edit', { text: finding.text })}
                    onClick={() => setOpen({ kind, finding })}
                  >
                    {t('common:action.edit')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {edits && (
            <Button
              size="sm"
              variant="default"
              className="no-print"
              leftSection={<Icon name="plus" size="sm" />}
              onClick={() => setOpen({ kind, finding: null })}
            >
              {t(kind === 'strength' ? 'finding.addStrength' : 'finding.addWeakness')}
            </Button>
          )}
        </div>
      ))}
      {open !== null && (
        <FindingPanel
          key={open.finding?.id ?? open.kind}
          schoolId={schoolId}
          assessmentId={assessment.id}
          kind={open.kind}
          finding={
            open.finding === null
              ? null
              : (assessment.findings.find(({ id }) => id === open.finding?.id) ?? open.finding)
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Part>
  )
}

interface ThreadProps {
  schoolId: string
  assessmentId: string
  finding: AssessmentFinding
  writes: boolean
}

/** Where the weakness leads: the problems it became, or the one click that makes it one. */
function Thread({ schoolId, assessmentId, finding, writes }: ThreadProps) {
  const { t } = useTranslation('assessment')
  const client = useQueryClient()
  const refresh = useRefresh()
  const problem = useProblemText()
  const [key] = useState(newIdempotencyKey)
  const make = useMutation({
    ...makeProblemOfFindingMutation(),
    onError: (failure) => {
      const error = toApiError(failure)
      showToast(error.fieldErrors[0]?.message ?? problem.advice(error))
    },
    onSuccess: ({ problems }) => {
      const made = problems[0]
      void refresh()
      if (made === undefined) return
      const path = { planId: made.planId }
      void client.invalidateQueries({ queryKey: getPlanContentQueryKey({ path }) })
      void client.invalidateQueries({ queryKey: listProblemOriginsQueryKey({ path }) })
      showToast(t('finding.made', { plan: made.planTitle }))
    },
  })
  if (finding.kind === 'strength') return null
  return (
    <div className={classes.thread}>
      {finding.problems.map((one) => (
        <Link key={one.problemId} {...editLink(one.planId, 'problems', one.problemId)}>
          <Icon name="link" size="sm" />
          <NoWrap text={t('finding.inPlan', { plan: one.planTitle })} />
        </Link>
      ))}
      {writes && finding.problems.length === 0 && (
        <Button
          size="sm"
          variant="light"
          className="no-print"
          leftSection={<Icon name="plan" size="sm" />}
          aria-label={t('finding.toPlanOf', { text: finding.text })}
          loading={make.isPending}
          onClick={() =>
            make.mutate({
              path: { schoolId, assessmentId, findingId: finding.id },
              body: {},
              headers: idempotency(key),
            })
          }
        >
          {t('finding.toPlan')}
        </Button>
      )}
    </div>
  )
}
