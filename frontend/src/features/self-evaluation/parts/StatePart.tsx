import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelfEvaluationAction } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { decisionOf, lookOf, STEPS } from '../model/steps'
import { useWork } from '../WorkContext'
import { DecisionDialog } from './DecisionDialog'
import { DeleteDraft } from './DeleteDraft'
import { FindingList } from './FindingsPart'
import { PartHead } from './PartHead'
import { PeriodForm } from './PeriodForm'
import classes from './State.module.css'

/** The way from draft to acceptance: where it stands, who must act, what was decided. */
export function StatePart() {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const [asked, setAsked] = useState<SelfEvaluationAction | null>(null)
  const blockers = evaluation.completeness.findings.filter((finding) => finding.stopsFinalisation)
  // "Reopen" and "return" take a step back: never the filled button.
  const back = (action: SelfEvaluationAction) => action === 'reopen' || action === 'return'
  return (
    <>
      <PartHead title={t('part.state')} purpose={t(`turn.${evaluation.status}`)} />
      <Strip />
      {evaluation.actions.includes('finalise') && (
        <FindingList
          title={t('findings.blockers', { count: blockers.length })}
          tone="danger"
          findings={blockers}
        />
      )}
      {evaluation.actions.length > 0 && (
        <div className={`${classes.actions} no-print`}>
          {[...evaluation.actions]
            .sort((a, b) => Number(back(a)) - Number(back(b)))
            .map((action) => (
              <Button
                key={action}
                variant={back(action) ? 'default' : 'filled'}
                onClick={() => setAsked(action)}
              >
                {t(`action.${action}`)}
              </Button>
            ))}
        </div>
      )}
      <Journal />
      <Versions />
      <PeriodForm />
      <DeleteDraft />
      {asked !== null && <DecisionDialog key={asked} action={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function Strip() {
  const { t } = useTranslation('self-evaluation')
  const { longDate, instantDate } = useFormat()
  const { evaluation } = useWork()
  return (
    <ol className={classes.strip} aria-label={t('steps')}>
      {STEPS.map((step, index) => {
        const look = lookOf(step, evaluation.status)
        const decision = decisionOf(step, evaluation)
        return (
          <li key={step} data-look={look} aria-current={look === 'now' ? 'step' : undefined}>
            <div className={classes.mark}>
              <span>{look === 'done' ? <Icon name="check" /> : index + 1}</span>
            </div>
            <div>
              <b>{t(`step.${step}`)}</b>
              {decision !== undefined && (
                <span>
                  {longDate(instantDate(decision.at))}
                  <br />
                  {decision.byName}
                </span>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Journal() {
  const { t } = useTranslation('self-evaluation')
  const { dateTime } = useFormat()
  const { evaluation } = useWork()
  if (evaluation.decisions.length === 0) return null
  return (
    <section className={classes.journal}>
      <h3>{t('journal')}</h3>
      <ul>
        {evaluation.decisions.toReversed().map((decision) => (
          <li key={`${decision.at}${decision.action}`}>
            <span className="strong">{t(`decided.${decision.action}`)}</span>
            <span className="small muted">
              {dateTime(decision.at)} · {decision.byName}, {t(`common:role.${decision.byRole}`)}
            </span>
            {decision.comment !== undefined && <p>{decision.comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Versions() {
  const { t } = useTranslation('self-evaluation')
  const { dateTime } = useFormat()
  const { evaluation } = useWork()
  if (evaluation.versions.length === 0) return null
  return (
    <section className={classes.journal}>
      <h3>{t('versions.title')}</h3>
      <p className="small muted">{t('versions.purpose')}</p>
      <ul>
        {evaluation.versions.map((version) => (
          <li key={version.number}>
            <Link
              to="/self-evaluations/$selfEvaluationId/read"
              params={{ selfEvaluationId: evaluation.id }}
              search={{ version: version.number } as never}
            >
              {t('versions.number', { number: version.number })}
            </Link>
            <span className="small muted">
              {dateTime(version.finalisedAt)} · {version.finalisedByName}
            </span>
            <code className={classes.hash}>SHA-256 {version.sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
