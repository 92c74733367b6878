import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { CommentMark } from './CommentMark'
import { anchorOf } from './model/comments'
import type { GoalNode, ObjectiveNode, PlanThread } from './model/thread'
import classes from './reading.module.css'

/** Problems with the way on to their goals. */
export function ProblemsText({ thread }: { thread: PlanThread }) {
  const { t } = useTranslation('reading')
  if (thread.problems.length === 0) return <p className="muted">{t('empty.problems')}</p>
  return (
    <ol className={classes.items}>
      {thread.problems.map(({ problem, number, goals }) => {
        const place = { section: 'problems', targetId: problem.id } as const
        return (
          <li key={problem.id} id={anchorOf(place)} tabIndex={-1}>
            <div className={classes.heading}>
              <h3>
                {number}. {problem.text}
              </h3>
              <CommentMark place={place} label={t('place.problem', { number, text: problem.text })} />
            </div>
            {problem.cause ? (
              <p className={classes.pre}>
                <span className="strong">{t('problem.cause')}:</span> {problem.cause}
              </p>
            ) : null}
            {problem.evidence ? (
              <p className={classes.pre}>
                <span className="strong">{t('problem.evidence')}:</span> {problem.evidence}
              </p>
            ) : null}
            <p className={classes.links}>
              {goals.length === 0 ? (
                <span className={classes.warning}>{t('problem.noGoal')}</span>
              ) : (
                goals.map((node) => (
                  <a key={node.goal.id} href={`#${anchorOf({ section: 'goals', targetId: node.goal.id })}`}>
                    {t('link.goal', { number: node.number })}
                  </a>
                ))
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** Goals with the way back to problems and on to objectives and activities. */
export function GoalsText({ thread }: { thread: PlanThread }) {
  const { t } = useTranslation('reading')
  if (thread.goals.length === 0) return <p className="muted">{t('empty.goals')}</p>
  return (
    <ol className={classes.items}>
      {thread.goals.map((node) => (
        <Goal key={node.goal.id} node={node} />
      ))}
    </ol>
  )
}

function Goal({ node }: { node: GoalNode }) {
  const { t } = useTranslation('reading')
  const place = { section: 'goals', targetId: node.goal.id } as const
  return (
    <li id={anchorOf(place)} tabIndex={-1}>
      <div className={classes.heading}>
        <h3>{t('goal.title', { number: node.number, text: node.goal.text })}</h3>
        <CommentMark place={place} label={t('goal.title', { number: node.number, text: node.goal.text })} />
      </div>
      <p className={classes.links}>
        {node.problems.length === 0 ? (
          <span className={classes.warning}>{t('goal.noProblem')}</span>
        ) : (
          node.problems.map((problem) => (
            <a key={problem.id} href={`#${anchorOf({ section: 'problems', targetId: problem.id })}`}>
              {t('link.problem', { number: problem.number })}
            </a>
          ))
        )}
      </p>
      {node.objectives.length === 0 ? (
        <p className="muted">{t('goal.noObjective')}</p>
      ) : (
        <ol className={classes.objectives}>
          {node.objectives.map((objective) => (
            <Objective key={objective.objective.id} node={objective} />
          ))}
        </ol>
      )}
    </li>
  )
}

function Objective({ node }: { node: ObjectiveNode }) {
  const { t } = useTranslation('reading')
  const { schoolYearSpan } = useFormat()
  const { objective } = node
  const place = { section: 'goals', targetId: objective.id } as const
  const measured = objective.baseline || objective.target
  return (
    <li id={anchorOf(place)} tabIndex={-1}>
      <div className={classes.heading}>
        <p>
          <span className="strong">{node.number}.</span> {objective.text}
        </p>
        <CommentMark
          place={place}
          label={t('place.objective', { number: node.number, text: objective.text })}
        />
      </div>
      {(objective.indicator || measured) && (
        <p className="small muted">
          {objective.indicator}
          {measured ? `: ${objective.baseline ?? '—'} → ${objective.target ?? '—'}` : ''}
          {objective.targetSchoolYear ? `, ${schoolYearSpan(objective.targetSchoolYear)}` : ''}
        </p>
      )}
      <p className={classes.links}>
        {node.activities.length === 0 ? (
          <span className="muted">{t('goal.noActivity')}</span>
        ) : (
          node.activities.map((activity) => (
            <a
              key={activity.id}
              href={`#${anchorOf({ section: 'activities', targetId: activity.id })}`}
              title={activity.text}
            >
              {t('link.activity', { number: activity.number })}
            </a>
          ))
        )}
      </p>
    </li>
  )
}
