import { useTranslation } from 'react-i18next'
import { useEvidenceFacts } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { LevelMark } from '../criterion/LevelPicker'
import { isBlank } from '../model/narrative'
import type { ReadCriterion, Reading, ReadSection } from '../model/reading'
import { CommissionText } from '../parts/CommissionPart'
import { NarrativeText } from '../text/NarrativeText'
import classes from './Read.module.css'
import { ReportText } from './ReportText'

/** Introduction, criteria with what supports them, strengths and weaknesses, commission, annexes. */
export function EvaluationText({ reading }: { reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { schoolYearSpan } = useFormat()
  return (
    <div className={classes.columns}>
      <nav className={`${classes.contents} no-print`} aria-label={t('read.contents')}>
        <ol>
          <li>
            <a href="#introduction">{t('part.introduction')}</a>
          </li>
          {reading.sections.map((section) => (
            <li key={section.code}>
              <a href={`#section-${section.code}`}>
                {section.code}. {localized(section.label)}
              </a>
            </li>
          ))}
          {reading.reportParts.length > 0 && (
            <>
              <li>
                <a href="#report">{t('part.report')}</a>
              </li>
              <li>
                <a href="#recommendations">{t('part.recommendations')}</a>
              </li>
            </>
          )}
          <li>
            <a href="#commission">{t('part.commission')}</a>
          </li>
          <li>
            <a href="#annexes">{t('part.annexes')}</a>
          </li>
        </ol>
      </nav>
      <div className={classes.text}>
        <p className="small muted">
          {t('period.read', {
            first: schoolYearSpan(reading.firstYear),
            last: schoolYearSpan(reading.lastYear),
          })}
        </p>
        <section id="introduction" className={classes.part}>
          <h2>{t('part.introduction')}</h2>
          {reading.intro.map(({ block, narrative, notApplicableReason }) => (
            <div key={block} className={classes.block}>
              <h3>{t(`intro.${block}`)}</h3>
              {notApplicableReason !== undefined ? (
                <p>{t('introduction.notApplicableBecause', { reason: notApplicableReason })}</p>
              ) : isBlank(narrative) ? (
                <p className="muted">{t('criterion.noText')}</p>
              ) : (
                <NarrativeText narrative={narrative} catalog={reading.catalog} />
              )}
            </div>
          ))}
        </section>
        {reading.sections.map((section) => (
          <Section key={section.code} section={section} reading={reading} />
        ))}
        {reading.reportParts.length > 0 && <ReportText reading={reading} />}
        <section id="commission" className={classes.part}>
          <h2>{t('part.commission')}</h2>
          <CommissionText commission={reading.commission} />
          <Signatures reading={reading} />
        </section>
        <Annexes reading={reading} />
      </div>
    </div>
  )
}

function Section({ section, reading }: { section: ReadSection; reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  return (
    <section id={`section-${section.code}`} className={classes.part}>
      <h2>
        {section.code}. {localized(section.label)}
      </h2>
      {section.criteria.map((criterion) => (
        <Criterion key={criterion.code} criterion={criterion} reading={reading} />
      ))}
      {(['strengths', 'weaknesses'] as const).map((kind) => (
        <div key={kind} className={classes.block}>
          <h3>{t(`points.${kind}`)}</h3>
          {section[kind].length === 0 ? (
            <p className="muted">{t('points.noneWritten')}</p>
          ) : (
            <ul className={classes.bullets}>
              {section[kind].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

function Criterion({ criterion, reading }: { criterion: ReadCriterion; reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  return (
    <article className={classes.block}>
      <h3>
        {criterion.code}. {localized(criterion.label)}
      </h3>
      <p>
        <LevelMark level={criterion.level} />
      </p>
      {isBlank(criterion.narrative) ? (
        <p className="muted">{t('criterion.noText')}</p>
      ) : (
        <NarrativeText narrative={criterion.narrative} catalog={reading.catalog} />
      )}
      {criterion.notApplicablePart !== undefined && (
        <p>
          <span className="strong">{t('criterion.notApplicable')}:</span> {criterion.notApplicablePart}
        </p>
      )}
      <p className="small">
        {criterion.annexes.length > 0
          ? t('read.evidence', { numbers: criterion.annexes.join(', ') })
          : criterion.noEvidenceReason !== undefined
            ? t('evidence.noneBecause', { reason: criterion.noEvidenceReason })
            : t('evidence.none')}
      </p>
    </article>
  )
}

/** Lines to be signed; only paper has a use for them. */
function Signatures({ reading }: { reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const { chair, members } = reading.commission
  const people = [...(chair === undefined ? [] : [chair]), ...members]
  return (
    <ul className={classes.signatures} aria-label={t('read.signatures')}>
      {people.map((person) => (
        <li key={`${person.fullName}${person.position}`}>
          <span>{t(person === chair ? 'commission.chair' : 'commission.memberPlain')}</span>
          <span className={classes.line} />
          <span>{person.fullName}</span>
        </li>
      ))}
    </ul>
  )
}

function Annexes({ reading }: { reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const facts = useEvidenceFacts()
  return (
    <section id="annexes" className={classes.part}>
      <h2>{t('part.annexes')}</h2>
      {reading.annexes.length === 0 ? (
        <p className="muted">{t('annexes.empty')}</p>
      ) : (
        <ol className={classes.annexes}>
          {reading.annexes.map((annex) => (
            <li key={annex.id} value={annex.number}>
              {annex.title}
              <span className="small muted">
                {' '}
                {[facts(annex), annex.criterionCodes.join(', ')].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
