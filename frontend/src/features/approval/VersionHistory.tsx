import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Decision, listPlanVersionsOptions, type PlanStatus, type PlanVersionSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './VersionHistory.module.css'

interface Props {
  planId: string
  status: PlanStatus
  history: readonly Decision[]
}

/** A version that was in force is so no more when its plan is over. */
const OVER: readonly PlanStatus[] = ['completed', 'superseded', 'archived']
const today = (outcome: PlanStatus, status: PlanStatus): PlanStatus =>
  outcome === 'in_force' && OVER.includes(status) ? status : outcome

/** Every text that was ever submitted, with its hash and what the bodies said to it; all stay readable. */
export function VersionHistory({ planId, status, history }: Props) {
  const { t } = useTranslation('approval')
  const versions = useQuery(listPlanVersionsOptions({ path: { planId } }))
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {versions.isPending && <Loading rows={2} />}
      {versions.isError && versions.data === undefined && (
        <Failed error={versions.error} onRetry={versions.refetch} />
      )}
      {versions.data?.length === 0 && <p className="muted">{t('history.empty')}</p>}
      <ol className={classes.list}>
        {versions.data?.map((version) => (
          <Version
            key={version.number}
            planId={planId}
            version={version}
            status={status}
            decisions={history.filter((decision) => decision.versionNumber === version.number)}
          />
        ))}
      </ol>
    </section>
  )
}

interface VersionProps {
  planId: string
  version: PlanVersionSummary
  status: PlanStatus
  decisions: readonly Decision[]
}

function Version({ planId, version, status, decisions }: VersionProps) {
  const { t } = useTranslation('approval')
  const { longDate, instantDate, shortDate } = useFormat()
  return (
    <li>
      <div className={classes.head}>
        <h3>{t('history.version', { number: version.number })}</h3>
        {version.outcome !== undefined && <PlanStatusBadge status={today(version.outcome, status)} />}
        <Link
          to="/plans/$planId/read"
          params={{ planId }}
          search={{ version: version.number }}
          className={classes.read}
        >
          <Icon name="eye" size="sm" />
          {t('history.read')}
          <span className="vh">{t('history.version', { number: version.number })}</span>
        </Link>
      </div>
      <p className="small muted">
        {t('history.submitted', {
          date: longDate(instantDate(version.submittedAt)),
          name: version.submittedByName,
        })}
      </p>
      <p className={classes.hash} data-intact={version.intact}>
        <Icon name={version.intact ? 'lock' : 'alert'} size="sm" />
        <span>
          {t(version.intact ? 'history.intact' : 'history.broken')}{' '}
          <code title={version.sha256}>
            SHA-256 {version.sha256.slice(0, 8)}…{version.sha256.slice(-8)}
          </code>
        </span>
      </p>
      {decisions.length > 0 && (
        <ul className={classes.decisions}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <span className={classes.date}>{shortDate(decision.decidedOn)}</span>
              <span>
                <span className="strong">{t(`history.decision.${decision.step}.${decision.decision}`)}</span>
                {decision.documentKind !== undefined && decision.documentNumber ? (
                  <>, {t(`paper.${decision.documentKind}`, { number: decision.documentNumber })}</>
                ) : null}
                {decision.comment ? <span className={classes.comment}>{decision.comment}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
