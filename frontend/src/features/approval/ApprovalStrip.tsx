import { useTranslation } from 'react-i18next'
import type { ApprovalStepView, School } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './ApprovalStrip.module.css'
import { actorOf, lookOf, papersOf, turnOf } from './model/steps'

interface Props {
  steps: readonly ApprovalStepView[]
  school: School | undefined
}

/** The five steps in a row, in a column on phones: body, state, paper, and who must act now. */
export function ApprovalStrip({ steps, school }: Props) {
  const { t } = useTranslation('approval')
  const lone = steps.filter((step) => step.state === 'current').length === 1
  return (
    <section aria-label={t('strip.label')} className={classes.frame}>
      <ol className={classes.strip}>
        {steps.map((step) => (
          <Step key={step.step} step={step} school={school} current={lone && step.state === 'current'} />
        ))}
      </ol>
    </section>
  )
}

interface StepProps {
  step: ApprovalStepView
  school: School | undefined
  current: boolean
}

function Step({ step, school, current }: StepProps) {
  const { t } = useTranslation('approval')
  const localized = useLocalized()
  const { longDate } = useFormat()
  const look = lookOf(step)
  const turn = turnOf(step)
  const { decision } = step
  const title = t(`step.${step.step}.${look === 'now' || look === 'later' ? 'todo' : look}`)
  const paper = papersOf(step.step)[0] ?? 'minutes'

  const actor =
    step.step === 'local_self_government'
      ? localized(school?.localityName)
      : actorOf(step.step) === 'director'
        ? (school?.directorName ?? '')
        : localized(school?.districtName)

  return (
    <li data-look={look} aria-current={current ? 'step' : undefined}>
      <div className={classes.mark}>
        <span>
          {look === 'done' || look === 'waived' ? (
            <Icon name={look === 'done' ? 'check' : 'minus'} />
          ) : look === 'returned' ? (
            <Icon name="return" />
          ) : (
            step.order
          )}
        </span>
      </div>
      <div className={classes.words}>
        <b>{title}</b>
        {turn === 'yours' && <span className={classes.act}>{t('turn.yours')}</span>}
        {(turn === 'director' || turn === 'district') && (
          <span className={classes.act}>{t(`turn.${turn}`)}</span>
        )}
        {decision !== undefined ? (
          <>
            <span>
              <NoWrap text={longDate(decision.decidedOn)} />
            </span>
            {decision.documentKind !== undefined && (
              <span>
                {t(
                  decision.documentNumber
                    ? `paper.${decision.documentKind}`
                    : `paperPlain.${decision.documentKind}`,
                  {
                    number: decision.documentNumber,
                  },
                )}
              </span>
            )}
            {decision.signer ? <span className={classes.who}>{decision.signer}</span> : null}
          </>
        ) : (
          <>
            <span>{turn === 'waiting' ? t(`later.${paper}`) : t(`need.${paper}`)}</span>
            {actor !== '' && <span className={classes.who}>{actor}</span>}
          </>
        )}
      </div>
    </li>
  )
}
