import { useTranslation } from 'react-i18next'
import type { SelfEvaluationFinding } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { isDoubt } from '../model/doubts'
import { placeOfFinding } from '../model/places'
import { PlaceLink, useWork } from '../WorkContext'
import { usePartTitle } from '../workspace/usePartTitle'
import classes from './Findings.module.css'
import { PartHead } from './PartHead'

const keyOf = (finding: SelfEvaluationFinding): string =>
  [
    finding.code,
    finding.block,
    finding.criterionCode,
    finding.sectionCode,
    finding.targetId,
    finding.message,
  ].join(' ')

/** What stops finalising, what is only doubtful; each line leads to its place. */
export function FindingsPart() {
  const { t } = useTranslation('self-evaluation')
  const { declaredPercent } = useFormat()
  const { evaluation } = useWork()
  const { completeness } = evaluation
  const blockers = completeness.findings.filter((finding) => finding.stopsFinalisation)
  const numbers = completeness.findings.filter((finding) => !finding.stopsFinalisation && isDoubt(finding))
  const others = completeness.findings.filter((finding) => !finding.stopsFinalisation && !isDoubt(finding))
  return (
    <>
      <PartHead
        title={t('part.findings')}
        purpose={t('findings.passed', { count: completeness.passed, total: completeness.total })}
      >
        <b className={classes.percent}>{declaredPercent(completeness.percent)}</b>
      </PartHead>
      {completeness.findings.length === 0 && (
        <p className={classes.none}>
          <Icon name="check" />
          {t('findings.none')}
        </p>
      )}
      <FindingList
        title={t('findings.blockers', { count: blockers.length })}
        tone="danger"
        findings={blockers}
      />
      <FindingList
        title={t('findings.numbers', { count: numbers.length })}
        tone="warning"
        findings={numbers}
      />
      <FindingList title={t('findings.others', { count: others.length })} tone="warning" findings={others} />
    </>
  )
}

interface Props {
  title: string
  tone: 'danger' | 'warning'
  findings: readonly SelfEvaluationFinding[]
}

export function FindingList({ title, tone, findings }: Props) {
  const { t } = useTranslation('self-evaluation')
  const partTitle = usePartTitle()
  if (findings.length === 0) return null
  return (
    <section className={classes.group} data-tone={tone}>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => {
          const place = placeOfFinding(finding)
          return (
            <li key={keyOf(finding)}>
              <Icon name={tone === 'danger' ? 'alert' : 'warning'} size="sm" />
              <div>
                <NoWrap text={finding.message} />
                <PlaceLink place={place}>
                  <span className="vh">{t('findings.open')}: </span>
                  {partTitle(place)}
                </PlaceLink>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
