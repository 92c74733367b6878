import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnnualCycle, CycleFinding, CycleStage, CycleStageRecord } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './Cycle.module.css'
import { isLate, TONE } from './model/stages'
import { TakeOver } from './TakeOver'

interface Props {
  schoolId: string
  cycle: AnnualCycle
  /** Given to those who write. */
  onOpen?: (stage: CycleStage) => void
}

/** The seven stages one below the other, in their fixed order. */
export function CycleStrip({ schoolId, cycle, onOpen }: Props) {
  const { t } = useTranslation('cycle')
  return (
    <ol className={classes.strip} aria-label={t('strip')}>
      {cycle.stages.map((record, index) => (
        <Stage
          key={record.stage}
          schoolId={schoolId}
          cycle={cycle}
          record={record}
          number={index + 1}
          onOpen={onOpen}
        />
      ))}
    </ol>
  )
}

interface StageProps extends Props {
  record: CycleStageRecord
  number: number
}

function Stage({ schoolId, cycle, record, number, onOpen }: StageProps) {
  const { t } = useTranslation('cycle')
  const { label } = useReference()
  const { passedDate } = useFormat()
  const name = label('annual_cycle_stage', record.stage)
  const late = isLate(record, today())
  const findings = cycle.findings.filter((finding) => finding.stage === record.stage)
  const fresh = record.status === 'not_started' && onOpen !== undefined
  return (
    <li
      data-look={record.status}
      aria-current={cycle.currentStage === record.stage ? 'step' : undefined}
      aria-labelledby={`stage-${record.stage}`}
    >
      <div className={classes.mark} aria-hidden="true">
        <span>
          {record.status === 'done' ? (
            <Icon name="check" />
          ) : record.status === 'skipped' ? (
            <Icon name="minus" />
          ) : (
            number
          )}
        </span>
      </div>
      <div className={classes.stage}>
        <div className={classes.head}>
          <p className="small muted">{t('stageNumber', { number })}</p>
          <h2 id={`stage-${record.stage}`}>{name}</h2>
          {onOpen !== undefined && (
            <Button
              size="sm"
              variant={cycle.currentStage === record.stage ? 'filled' : 'default'}
              className="no-print"
              leftSection={<Icon name="pencil" size="sm" />}
              aria-label={t(fresh ? 'fillStage' : 'editStage', { stage: name })}
              onClick={() => onOpen(record.stage)}
            >
              {t(fresh ? 'fill' : 'edit')}
            </Button>
          )}
        </div>
        <p className={classes.state}>
          <StatusBadge
            tone={TONE[record.status]}
            icon={record.status === 'skipped' ? 'minus' : undefined}
            label={t(`status.${record.status}`)}
          />
          {late && (
            <span className={classes.late}>
              <Icon name="clock" size="sm" />
              <NoWrap text={t('late', { passed: passedDate(record.plannedEndOn ?? '') })} />
            </span>
          )}
        </p>
        <Facts record={record} />
        {findings.map((finding) => (
          <FindingLine
            key={finding.code}
            schoolId={schoolId}
            cycle={cycle}
            finding={finding}
            writes={onOpen !== undefined}
          />
        ))}
      </div>
    </li>
  )
}

/** Only what is known; the dates of a stage on one line. */
function Facts({ record }: { record: CycleStageRecord }) {
  const { t } = useTranslation('cycle')
  const { shortDate } = useFormat()
  const span = (from: string | null | undefined, to: string | null | undefined): string => {
    if (from && to) return `${shortDate(from)} – ${shortDate(to)}`
    if (from) return t('from', { date: shortDate(from) })
    return to ? t('until', { date: shortDate(to) }) : ''
  }
  const paper =
    record.documentKind === undefined && !record.documentNumber
      ? ''
      : [
          t(`document.${record.documentKind ?? 'other'}`),
          record.documentNumber && t('documentNumber', { number: record.documentNumber }),
          record.documentDate && shortDate(record.documentDate),
        ]
          .filter(Boolean)
          .join(', ')
  const facts = [
    { name: t('fact.planned'), value: span(record.plannedStartOn, record.plannedEndOn) },
    { name: t('fact.actual'), value: span(record.startedOn, record.finishedOn) },
    { name: t('fact.responsible'), value: record.responsible ?? '' },
    { name: t('fact.document'), value: paper },
    { name: t('fact.skipReason'), value: record.skipReason ?? '' },
    { name: t('fact.input'), value: record.input ?? '' },
    { name: t('fact.result'), value: record.result ?? '' },
  ].filter((fact) => fact.value !== '')
  if (facts.length === 0) return null
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            <NoWrap text={fact.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface FindingProps {
  schoolId: string
  cycle: AnnualCycle
  finding: CycleFinding
  writes: boolean
}

/** Warnings are for everybody, hints for those who can follow them. */
function FindingLine({ schoolId, cycle, finding, writes }: FindingProps) {
  if (finding.severity === 'info' && !writes) return null
  return (
    <div className={classes.finding} data-severity={finding.severity}>
      <Icon name={finding.severity === 'info' ? 'help' : 'warning'} size="sm" />
      <div>
        <p>
          <NoWrap text={finding.message} />
        </p>
        {finding.code === 'cycle_result_offered' && cycle.previousResult !== undefined && (
          <TakeOver schoolId={schoolId} cycle={cycle} stage={finding.stage} result={cycle.previousResult} />
        )}
      </div>
    </div>
  )
}
