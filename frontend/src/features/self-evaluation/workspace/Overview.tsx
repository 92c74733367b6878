import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationLevel } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { LEVEL_LOOK, LEVELS } from '../model/levels'
import { assignedTo, type SectionView, sectionsOf, totalsOf } from '../model/progress'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Overview.module.css'

/** How far it has come by section, what it says so far, and what is on whom. */
export function Overview() {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const sections = useMemo(() => sectionsOf(evaluation), [evaluation])
  const { complete, total } = totalsOf(evaluation)
  const blockers = evaluation.completeness.findings.filter((finding) => finding.stopsFinalisation).length
  return (
    <>
      <div className={classes.head}>
        <h2>{t('overview.title')}</h2>
        <p className={classes.total}>
          <b>{t('progress', { done: complete, total })}</b> <span>{t('overview.ready')}</span>
        </p>
        <Bar done={complete} total={total} />
      </div>
      <div className={classes.sections}>
        {sections.map((section) => (
          <Section key={section.definition.code} section={section} />
        ))}
        <Report />
      </div>
      {evaluation.editable && blockers > 0 && (
        <p className={classes.blockers}>
          <Icon name="warning" />
          <PlaceLink place={{ part: 'findings' }}>{t('outline.blockers', { count: blockers })}</PlaceLink>
        </p>
      )}
      <Mine />
    </>
  )
}

export function Bar({ done, total }: { done: number; total: number }) {
  return (
    <div className={classes.bar} aria-hidden="true">
      <span style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
    </div>
  )
}

function Section({ section }: { section: SectionView }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { definition, criteria, complete, strengths, weaknesses } = section
  const counts = (level: EvaluationLevel) =>
    criteria.filter(({ response }) => response.level === level).length
  const next = criteria.find(({ response }) => response.state !== 'complete') ?? criteria[0]
  return (
    <section className={classes.section}>
      <h3>
        <PlaceLink
          place={
            next === undefined
              ? { part: 'section', code: definition.code }
              : { part: 'criterion', code: next.definition.code }
          }
        >
          {definition.code}. {localized(definition.label)}
        </PlaceLink>
      </h3>
      <p className="muted">{t('ready', { count: complete, total: definition.criteria.length })}</p>
      <Bar done={complete} total={definition.criteria.length} />
      <ul className={classes.levels}>
        {LEVELS.map((level) => (
          <li key={level} data-tone={LEVEL_LOOK[level].tone}>
            <Icon name={LEVEL_LOOK[level].icon} size="sm" />
            {t(`level.${level}`)} <b>{counts(level)}</b>
          </li>
        ))}
      </ul>
      <p className="small">
        <PlaceLink place={{ part: 'section', code: definition.code }}>
          {t('outline.points', { strengths: strengths.length, weaknesses: weaknesses.length })}
        </PlaceLink>
      </p>
    </section>
  )
}

/** How far the report of the working commission has come. */
function Report() {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const { reportParts, recommendations } = evaluation
  const done = reportParts.filter((part) => part.textLength > 0).length
  const next = reportParts.find((part) => part.textLength === 0) ?? reportParts[0]
  return (
    <section className={classes.section}>
      <h3>
        <PlaceLink
          place={next === undefined ? { part: 'recommendations' } : { part: 'report', code: next.code }}
        >
          {t('read.report')}
        </PlaceLink>
      </h3>
      <p className="muted">{t('report.written', { count: done, total: reportParts.length })}</p>
      <Bar done={done} total={reportParts.length} />
      <p className="small">
        <PlaceLink place={{ part: 'recommendations' }}>
          {t('outline.recommendations', { count: recommendations.length })}
        </PlaceLink>
      </p>
    </section>
  )
}

/** The criteria of whoever looks, the nearest date first. */
function Mine() {
  const { t } = useTranslation('self-evaluation')
  const { untilDate, daysLeft } = useFormat()
  const localized = useLocalized()
  const user = useUser()
  const { evaluation } = useWork()
  const mine = assignedTo(evaluation, user.id).filter((criterion) => criterion.state !== 'complete')
  if (!evaluation.editable || mine.length === 0) return null
  const labels = new Map(
    evaluation.criteriaSet.sections
      .flatMap((section) => section.criteria)
      .map(({ code, label }) => [code, label]),
  )
  return (
    <section className={classes.mine}>
      <h3>{t('overview.mine')}</h3>
      <ul>
        {mine.map((criterion) => (
          <li key={criterion.code}>
            <PlaceLink place={{ part: 'criterion', code: criterion.code }}>
              {criterion.code}. {localized(labels.get(criterion.code))}
            </PlaceLink>
            {criterion.assignment.dueOn !== undefined && (
              <span className="small muted">
                {untilDate(criterion.assignment.dueOn)}, {daysLeft(criterion.assignment.dueOn)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
