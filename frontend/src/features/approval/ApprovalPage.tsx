import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type Approval,
  type Finding,
  getApprovalOptions,
  getPlanOptions,
  getSchoolOptions,
  listPlanVersionsOptions,
  type Plan,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { PlanDocumentMenu } from '@/shared/plan/PlanDocumentMenu'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { ProgressButton } from '@/shared/plan/ProgressButton'
import { useUser } from '@/shared/session/useSession'
import { ActionBar } from '@/shared/ui/ActionBar'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { ActionPanel, hasAction } from './ActionPanel'
import classes from './ApprovalPage.module.css'
import { ApprovalStrip } from './ApprovalStrip'
import { ChangesSection } from './ChangesSection'
import { ReturnedNote } from './ReturnedNote'
import { VersionHistory } from './VersionHistory'

/** The way of a plan from draft to force: five steps, what changed, whose turn it is. */
export function ApprovalPage({ planId }: { planId: string }) {
  const { t } = useTranslation('approval')
  const plan = useQuery(getPlanOptions({ path: { planId } }))
  const approval = useQuery(getApprovalOptions({ path: { planId } }))
  const failed = plan.error ?? approval.error

  if (plan.data !== undefined && approval.data !== undefined) {
    return <Loaded plan={plan.data} approval={approval.data} />
  }
  return (
    <Page title={t('title')}>
      {failed === null ? (
        <Loading shape="page" />
      ) : (
        <Failed
          error={failed}
          onRetry={() => {
            void plan.refetch()
            void approval.refetch()
          }}
        />
      )}
    </Page>
  )
}

const isWritten = (plan: Plan): boolean => plan.status === 'draft' || plan.status === 'returned'

function Loaded({ plan, approval }: { plan: Plan; approval: Approval }) {
  const { t } = useTranslation('approval')
  const { schoolYearSpan } = useFormat()
  const user = useUser()
  const name = useLocalized()
  const school = useQuery(getSchoolOptions({ path: { schoolId: plan.schoolId } }))
  const versions = useQuery(listPlanVersionsOptions({ path: { planId: plan.id } }))
  const written = isWritten(plan)
  // The newest frozen text before the one that is written or decided on now.
  const from = versions.data
    ?.map((version) => version.number)
    .filter((number) => written || number < approval.versionNumber)
    .reduce((newest, number) => Math.max(newest, number), 0)
  const action = hasAction(plan, approval, user.role)
  const purpose = t('purpose', {
    years: `${schoolYearSpan(plan.firstSchoolYear).slice(0, 4)}–${plan.lastSchoolYear + 1}`,
    number: approval.versionNumber,
  })
  // Who sees several schools must read whose plan this is.
  const own = user.schools.length === 1 && user.schools[0]?.id === plan.schoolId

  return (
    <Page
      title={t('title')}
      purpose={own || school.data === undefined ? purpose : `${name(school.data.name)}. ${purpose}`}
      meta={<PlanStatusBadge status={plan.status} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="eye" />}
            renderRoot={(props) => <Link to="/plans/$planId/read" params={{ planId: plan.id }} {...props} />}
          >
            {t('read')}
          </Button>
          <ProgressButton planId={plan.id} status={plan.status} />
          <PlanDocumentMenu
            planId={plan.id}
            title={plan.title}
            version={written ? undefined : approval.versionNumber}
          />
        </>
      }
    >
      <ApprovalStrip steps={approval.steps} school={school.data} />
      <div className={classes.columns}>
        <div className={classes.main}>
          {from !== undefined && <ReturnedNote history={approval.history} versionNumber={from} />}
          {!written && <ApprovalFindings approval={approval} />}
          {from !== undefined && from >= 1 && (
            <ChangesSection planId={plan.id} from={from} to={written ? undefined : approval.versionNumber} />
          )}
        </div>
        <div className={classes.action}>
          <ActionPanel plan={plan} approval={approval} school={school.data} role={user.role} />
        </div>
        <div className={classes.history}>
          <VersionHistory planId={plan.id} status={approval.status} history={approval.history} />
        </div>
      </div>
      {action && (
        <ActionBar>
          <Button onClick={() => document.getElementById('decision')?.scrollIntoView({ behavior: 'smooth' })}>
            {t(written ? 'dock.submission' : 'dock.decision')}
          </Button>
        </ActionBar>
      )}
    </Page>
  )
}

/** What stops the director's step, and warnings on dates; the text itself is frozen now. */
function ApprovalFindings({ approval }: { approval: Approval }) {
  const { t } = useTranslation('approval')
  const { findings, steps } = approval
  if (findings.length === 0) return null
  const ahead = steps.some((step) => step.step === 'director' && step.decision === undefined)
  const stops = (finding: Finding) => ahead && finding.blocks === 'approval'
  const stopping = findings.some(stops)
  return (
    <section aria-labelledby="findings" className={classes.findings}>
      <h2 id="findings">{t(stopping ? 'findings.stopping' : 'findings.warnings')}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code}${finding.targetId ?? ''}`} data-stops={stops(finding)}>
            <Icon name={stops(finding) ? 'alert' : 'warning'} size="sm" />
            <span>
              <NoWrap text={finding.message} />
            </span>
          </li>
        ))}
      </ul>
      {stopping && <p className="small muted">{t('findings.frozen')}</p>}
    </section>
  )
}
