import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Approval, ApprovalStepView, Plan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { approvalWay, editWay, progressWay } from './links'
import classes from './PlanState.module.css'

interface Props {
  plan: Plan | undefined
  approval: Approval | undefined
}

/** The five bodies one below another: who has decided, whose turn it is. */
export function PlanState({ plan, approval }: Props) {
  const { t } = useTranslation('home')
  const user = useUser()
  const schoolId = user.schools[0]?.id

  return (
    <section className={classes.panel} aria-labelledby="plan-state">
      <h2 id="plan-state">{t('plan.title')}</h2>
      {plan === undefined ? (
        <>
          <p className="muted">{t('plan.none')}</p>
          {schoolId !== undefined && (
            <Button
              fullWidth
              className={classes.action}
              component={Link}
              to="/schools/$schoolId/plans/new"
              params={{ schoolId } as never}
            >
              {t('plan.create')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="muted small">
            {t('plan.years', {
              first: plan.firstSchoolYear,
              last: plan.lastSchoolYear + 1,
              version: plan.versionNumber,
            })}
          </p>
          {approval !== undefined && (
            <ol className={classes.steps}>
              {approval.steps.map((step) => (
                <Step key={step.step} step={step} />
              ))}
            </ol>
          )}
          <Next plan={plan} approval={approval} />
        </>
      )}
    </section>
  )
}

function Step({ step }: { step: ApprovalStepView }) {
  const { t } = useTranslation('home')
  const { dayMonth } = useFormat()
  const done = step.state === 'done' || step.state === 'waived'
  const { decision } = step
  return (
    <li data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden="true">
        {done ? <Icon name="check" /> : step.state === 'returned' ? <Icon name="return" /> : step.order}
      </span>
      <div>
        <b>{t(`plan.${done ? 'done' : 'step'}.${step.step}`)}</b>
        {step.state === 'waived' && <span>{t('plan.waived')}</span>}
        {step.state === 'returned' && <span className={classes.returned}>{t('plan.returned')}</span>}
        {done && decision !== undefined && (
          <span>
            {dayMonth(decision.decidedOn)}
            {decision.documentNumber && `, ${t('plan.number', { number: decision.documentNumber })}`}
          </span>
        )}
        {step.state === 'current' && (
          <span className={classes.turn}>{t(step.actionable ? 'plan.yourTurn' : 'plan.theirTurn')}</span>
        )}
      </div>
    </li>
  )
}

/** One filled button: what this person can do for the plan now. */
function Next({ plan, approval }: { plan: Plan; approval: Approval | undefined }) {
  const { t } = useTranslation('home')
  const acts = approval?.steps.some((step) => step.actionable) ?? false
  const carried = plan.status === 'in_force'
  const way = plan.editable
    ? editWay(plan.id, 'problems')
    : carried
      ? progressWay(plan.id)
      : approvalWay(plan.id)
  const words = t(
    plan.editable ? 'plan.goOn' : carried ? 'plan.carryOut' : acts ? 'plan.decide' : 'plan.look',
  )
  return (
    <Button
      fullWidth
      className={classes.action}
      variant={plan.editable || carried || acts ? 'filled' : 'default'}
      component={Link}
      to={way.to as '/'}
      params={way.params as never}
      search={way.search as never}
    >
      {words}
    </Button>
  )
}
