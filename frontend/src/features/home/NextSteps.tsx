import { useTranslation } from 'react-i18next'
import type { NextStep } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Empty } from '@/shared/ui/States'
import home from './HomePage.module.css'
import { stepWay } from './links'
import classes from './NextSteps.module.css'
import { WayLink } from './WayLink'

const ICON: Record<NextStep['urgency'], IconName> = { overdue: 'alert', soon: 'clock', later: 'ring' }

/** Three to seven sentences with a verb, the most urgent first. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const { t } = useTranslation('home')
  return (
    <section className={home.section} aria-labelledby="next-steps">
      <h2 id="next-steps">{t('steps.title')}</h2>
      {steps.length === 0 ? (
        <Empty icon="check" title={t('steps.none')} text={t('steps.noneText')} />
      ) : (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <Step
              key={`${step.code} ${step.planId ?? step.schoolId} ${step.targetId} ${step.message}`}
              step={step}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

function Step({ step }: { step: NextStep }) {
  const { t } = useTranslation('home')
  const { untilDate, passedDate, daysLeft } = useFormat()
  const way = stepWay(step, useUser().role)
  const content = (
    <>
      <span className={classes.mark}>
        <Icon name={ICON[step.urgency]} size="lg" />
        <span className="vh">{t(`steps.${step.urgency}`)}</span>
      </span>
      <span className={classes.words}>
        <span className={classes.message}>
          <NoWrap text={step.message} />
        </span>
        {step.context && (
          <span className={classes.context}>
            <NoWrap text={step.context} />
          </span>
        )}
      </span>
      <span className={classes.date}>
        {step.dueOn !== undefined && (
          <>
            <b>{step.urgency === 'overdue' ? passedDate(step.dueOn) : untilDate(step.dueOn)}</b>
            <span>{daysLeft(step.dueOn)}</span>
          </>
        )}
      </span>
      {way !== null && <Icon name="chevronRight" className={classes.go} />}
    </>
  )
  return (
    <li data-urgency={step.urgency}>
      {way === null ? (
        <div className={classes.line}>{content}</div>
      ) : (
        <WayLink way={way} className={classes.line}>
          {content}
        </WayLink>
      )}
    </li>
  )
}
