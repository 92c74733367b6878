import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanContent, PlanSection } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { MissionText } from '@/shared/plan/MissionText'
import { useReference } from '@/shared/reference/useReference'
import { ActivitiesText } from './ActivitiesText'
import { CommentMark } from './CommentMark'
import { FoundationsText } from './FoundationsText'
import { anchorOf } from './model/comments'
import { buildThread } from './model/thread'
import classes from './reading.module.css'
import { TeamText } from './TeamText'
import { GoalsText, ProblemsText } from './ThreadText'

/** In the order in which a plan is read aloud at the council. */
export const READING_ORDER = [
  'mission',
  'foundations',
  'problems',
  'goals',
  'settings',
  'activities',
  'team',
] as const satisfies readonly PlanSection[]

/** The whole plan as calm text with its anchors. */
export function PlanText({ content }: { content: PlanContent }) {
  const { t } = useTranslation('reading')
  const thread = buildThread(content)
  return (
    <div className={classes.text}>
      <Section section="mission">
        {content.mission === undefined || content.mission.version === 0 ? (
          <p className="muted">{t('empty.mission')}</p>
        ) : (
          <MissionText mission={content.mission} />
        )}
      </Section>
      <Section section="foundations">
        <FoundationsText foundations={content.foundations} />
      </Section>
      <Section section="problems">
        <ProblemsText thread={thread} />
      </Section>
      <Section section="goals">
        <GoalsText thread={thread} />
      </Section>
      <Section section="settings">
        <StagesText content={content} />
      </Section>
      <Section section="activities">
        <ActivitiesText thread={thread} />
      </Section>
      <Section section="team">
        <TeamText team={content.team} />
      </Section>
    </div>
  )
}

function Section({ section, children }: { section: PlanSection; children: ReactNode }) {
  const { t } = useTranslation('reading')
  const title = t(`section.${section}`)
  return (
    <section
      id={anchorOf({ section })}
      aria-labelledby={`${section}-title`}
      className={classes.section}
      tabIndex={-1}
    >
      <div className={classes.heading}>
        <h2 id={`${section}-title`}>{title}</h2>
        <CommentMark place={{ section }} label={title} />
      </div>
      {children}
    </section>
  )
}

function StagesText({ content }: { content: PlanContent }) {
  const { t } = useTranslation('reading')
  const { schoolYearSpan } = useFormat()
  const { label } = useReference()
  const { plan } = content
  const years = plan.lastSchoolYear - plan.firstSchoolYear + 1
  return (
    <>
      <p>
        {t('stages.term', {
          from: schoolYearSpan(plan.firstSchoolYear),
          to: schoolYearSpan(plan.lastSchoolYear),
          count: years,
        })}
      </p>
      {plan.declaredTermYears !== years && (
        <p className={classes.warning}>{t('stages.declared', { count: plan.declaredTermYears })}</p>
      )}
      {plan.termReason ? <p>{t('stages.reason', { reason: plan.termReason })}</p> : null}
      {plan.districtPlanReference ? (
        <p>{t('stages.district', { reference: plan.districtPlanReference })}</p>
      ) : null}
      <ol className={classes.items}>
        {plan.stages.map((stage) => (
          <li key={`${stage.firstSchoolYear}${stage.title}`}>
            <h3>{stage.title === '' ? label('plan_stage_kind', stage.kind) : stage.title}</h3>
            <p className="muted">
              {stage.firstSchoolYear === stage.lastSchoolYear
                ? schoolYearSpan(stage.firstSchoolYear)
                : `${schoolYearSpan(stage.firstSchoolYear)} … ${schoolYearSpan(stage.lastSchoolYear)}`}
            </p>
            {stage.content ? <p className={classes.pre}>{stage.content}</p> : null}
            {stage.expectedResults ? (
              <p className={classes.pre}>
                <span className="strong">{t('stages.results')}:</span> {stage.expectedResults}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}
