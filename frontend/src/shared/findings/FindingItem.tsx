import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataQualityFinding } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { AnswerForm } from './AnswerForm'
import classes from './findings.module.css'
import { historyOf, SEVERITY_LOOK } from './severity'

interface Props {
  schoolId: string
  finding: DataQualityFinding
  /** Whose figures they are, where several schools are listed. */
  school?: ReactNode
  /** The way to the figures: a link, or a button that goes to the cell. */
  way: ReactNode
  /** Id of the sentence, for cells that are described by it. */
  sentenceId?: string
}

/** Registers whose findings stand by calendar years: their sentences say which. */
const BY_CALENDAR_YEAR: ReadonlySet<DataQualityFinding['register']> = new Set(['methodical', 'money'])

const STEP_ICON: Record<ReturnType<typeof historyOf>[number]['kind'], IconName> = {
  opened: 'ring',
  question: 'help',
  explanation: 'comment',
  fixed: 'check',
}

/** One contradiction in words with its figures; the school explains it, the district asks. */
export function FindingItem({ schoolId, finding, school, way, sentenceId }: Props) {
  const { t } = useTranslation('findings')
  const { dateTime, schoolYearSpan } = useFormat()
  const user = useUser()
  const [answering, setAnswering] = useState(false)
  const { severity, status, title, message, schoolYear } = finding
  const staff =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === schoolId)
  const kind = staff ? 'explain' : user.role === 'district_specialist' ? 'ask' : null
  const look = SEVERITY_LOOK[severity]
  const history = historyOf(finding).filter((step) => step.text !== undefined || step.kind === 'fixed')

  return (
    <li className={classes.item} data-status={status} data-severity={severity}>
      <div className={classes.badges}>
        <StatusBadge tone={look.tone} icon={look.icon} label={t(`severity.${severity}`)} />
        {school}
        {status === 'explained' && (
          <StatusBadge tone="progress" icon="comment" label={t('status.explained')} />
        )}
        {status === 'fixed' && <StatusBadge tone="done" label={t('status.fixed')} />}
        {schoolYear !== undefined && !BY_CALENDAR_YEAR.has(finding.register) && (
          <span className="muted small">{schoolYearSpan(schoolYear)}</span>
        )}
      </div>
      <p className={classes.title}>
        <NoWrap text={title} />
      </p>
      <p id={sentenceId} className={classes.sentence}>
        <NoWrap text={message} />
      </p>
      {history.length > 0 && (
        <ol className={classes.history}>
          {history.map((step) => (
            <li key={`${step.kind}${step.at}`}>
              <Icon name={STEP_ICON[step.kind]} size="sm" />
              <div>
                <p className="small muted">
                  {[t(`step.${step.kind}`), step.author, dateTime(step.at)].filter(Boolean).join(' · ')}
                </p>
                {step.text !== undefined && <p className={classes.said}>{step.text}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className={`${classes.actions} no-print`}>
        {way}
        {kind !== null && status !== 'fixed' && !answering && (
          <Button size="sm" variant="subtle" onClick={() => setAnswering(true)}>
            {t(kind === 'ask' ? 'ask.open' : finding.explanation ? 'explain.again' : 'explain.open')}
            <span className="vh">: {title}</span>
          </Button>
        )}
      </div>
      {answering && kind !== null && (
        <AnswerForm schoolId={schoolId} finding={finding} kind={kind} onDone={() => setAnswering(false)} />
      )}
    </li>
  )
}
