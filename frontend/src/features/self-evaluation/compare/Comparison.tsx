import { useTranslation } from 'react-i18next'
import type {
  ComparedCriterion,
  ComparedIndicator,
  CriteriaSetSection,
  LevelChange,
  SelfEvaluationComparison,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '../criterion/LevelPicker'
import { CHANGE_LOOK, changesOf, directionOf, levelsOf } from '../model/comparison'
import { valueText } from '../model/fields'
import { LEVELS } from '../model/levels'
import { WeaknessMark } from '../parts/Measures'
import classes from './Compare.module.css'

interface Props {
  comparison: SelfEvaluationComparison
  /** Of the later one's set. */
  sections: readonly CriteriaSetSection[]
}

export function Comparison({ comparison, sections }: Props) {
  return (
    <div className={classes.parts}>
      <Head comparison={comparison} />
      <Criteria comparison={comparison} sections={sections} />
      <Indicators comparison={comparison} />
      <Weaknesses comparison={comparison} />
    </div>
  )
}

/** An arrow says in words whether the change is good. */
function Change({ change }: { change: LevelChange }) {
  const { t } = useTranslation('self-evaluation')
  const { icon, tone } = CHANGE_LOOK[change]
  return (
    <span className={classes.change} data-tone={tone}>
      <Icon name={icon} size="sm" />
      {t(`change.${change}`)}
    </span>
  )
}

function Head({ comparison }: { comparison: SelfEvaluationComparison }) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan, number } = useFormat()
  const { earlier, later } = comparison
  const counts = changesOf(comparison)
  const before = levelsOf(comparison, 'earlier')
  const after = levelsOf(comparison, 'later')
  const rows = [
    ...(comparison.comparable
      ? LEVELS.map((level) => ({ name: t(`level.${level}`), before: before[level], after: after[level] }))
      : []),
    { name: t('points.strengths'), before: earlier.strengths, after: later.strengths },
    { name: t('points.weaknesses'), before: earlier.weaknesses, after: later.weaknesses },
    { name: t('part.annexes'), before: earlier.annexes, after: later.annexes },
    { name: t('compare.length'), before: earlier.textLength, after: later.textLength },
  ]
  return (
    <section className={classes.head} aria-labelledby="short">
      <h2 id="short">{t('compare.short')}</h2>
      {comparison.comparable && (
        <ul className={classes.changes}>
          {(['up', 'same', 'down'] as const).map((change) => (
            <li key={change}>
              <b>{counts[change]}</b> <Change change={change} />
            </li>
          ))}
        </ul>
      )}
      <table className={classes.sums}>
        <caption className="vh">{t('compare.short')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('compare.what')}</span>
            </th>
            <th scope="col">{schoolYearSpan(earlier.schoolYear)}</th>
            <th scope="col">{schoolYearSpan(later.schoolYear)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className="num">{number(row.before)}</td>
              <td className="num">{number(row.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Criteria({ comparison, sections }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const localized = useLocalized()
  if (!comparison.comparable) {
    return (
      <section aria-labelledby="criteria">
        <h2 id="criteria">{t('compare.criteria')}</h2>
        <p className={classes.note}>
          <Icon name="warning" size="sm" />
          {t('compare.noMapping', {
            earlier: comparison.earlier.criteriaCode,
            later: comparison.later.criteriaCode,
          })}
        </p>
      </section>
    )
  }
  const labels = new Map(
    sections.flatMap((section) => section.criteria).map(({ code, label }) => [code, localized(label)]),
  )
  const columns: Column<ComparedCriterion>[] = [
    {
      id: 'criterion',
      header: t('compare.criterion'),
      phone: 'title',
      cell: ({ earlier, later }) => (
        <>
          <span className="strong">{later.code}</span> {labels.get(later.code)}
          {earlier.code !== later.code && (
            <span className="small muted"> {t('compare.was', { code: earlier.code })}</span>
          )}
        </>
      ),
    },
    {
      id: 'earlier',
      header: schoolYearSpan(comparison.earlier.schoolYear),
      width: 168,
      phone: 'labelled',
      cell: ({ earlier }) => <LevelMark level={earlier.level} />,
    },
    {
      id: 'later',
      header: schoolYearSpan(comparison.later.schoolYear),
      width: 168,
      phone: 'labelled',
      cell: ({ later }) => <LevelMark level={later.level} />,
    },
    {
      id: 'change',
      header: t('compare.change'),
      width: 152,
      cell: ({ change }) => <Change change={change} />,
    },
    {
      id: 'annexes',
      header: t('evidence.title'),
      width: 96,
      align: 'end',
      phone: 'labelled',
      cell: ({ earlier, later }) => `${earlier.annexes} → ${later.annexes}`,
    },
  ]
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{t('compare.criteria')}</h2>
      {sections.map((section) => {
        const rows = comparison.criteria.filter((row) => row.sectionCode === section.code)
        const title = `${section.code}. ${localized(section.label)}`
        return rows.length === 0 ? null : (
          <div key={section.code} className={classes.section}>
            <h3>{title}</h3>
            <DataTable
              caption={title}
              columns={columns}
              rows={rows}
              rowId={(row) => `${row.earlier.code} ${row.later.code}`}
            />
          </div>
        )
      })}
    </section>
  )
}

function Indicators({ comparison }: { comparison: SelfEvaluationComparison }) {
  const { t } = useTranslation('self-evaluation')
  const { number, percent, schoolYearSpan } = useFormat()
  const { label } = useReference()
  const rows = comparison.indicators.filter((row) => row.earlier !== undefined || row.later !== undefined)
  const show = (value: string | undefined, row: ComparedIndicator) =>
    valueText(value, row.unit, { number, percent }) ?? t('field.unknown')
  // Between two shares lie points, not percents.
  const difference = (row: ComparedIndicator) => {
    const size = String(row.difference).replace('-', '')
    return row.unit === 'percent' ? t('compare.points', { value: number(size) }) : show(size, row)
  }
  const columns: Column<ComparedIndicator>[] = [
    {
      id: 'name',
      header: t('compare.indicator'),
      phone: 'title',
      cell: (row) => label('register_value', row.code),
    },
    {
      id: 'earlier',
      header: schoolYearSpan(comparison.earlier.schoolYear),
      align: 'end',
      phone: 'labelled',
      width: 140,
      cell: (row) => show(row.earlier, row),
    },
    {
      id: 'later',
      header: schoolYearSpan(comparison.later.schoolYear),
      align: 'end',
      phone: 'labelled',
      width: 140,
      cell: (row) => show(row.later, row),
    },
    {
      id: 'difference',
      header: t('compare.change'),
      width: 240,
      cell: (row) => {
        const direction = directionOf(row.difference)
        if (direction === 'unknown') return <span className="muted">{t('compare.unknown')}</span>
        if (direction === 'same') return t('compare.same')
        return (
          <span className={classes.change}>
            <Icon name={direction === 'more' ? 'arrowUp' : 'arrowDown'} size="sm" />
            {t(`compare.${direction}`, { difference: difference(row) })}
          </span>
        )
      },
    },
  ]
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t('compare.indicators')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{t('compare.noIndicators')}</p>
      ) : (
        <DataTable
          caption={t('compare.indicators')}
          columns={columns}
          rows={rows}
          rowId={(row) => row.code}
        />
      )}
    </section>
  )
}

function Weaknesses({ comparison }: { comparison: SelfEvaluationComparison }) {
  const { t } = useTranslation('self-evaluation')
  const { weaknesses, resolved } = comparison
  return (
    <section aria-labelledby="weaknesses">
      <h2 id="weaknesses">{t('compare.weaknesses')}</h2>
      {weaknesses.length === 0 ? (
        <p className="muted">{t('points.noneWritten')}</p>
      ) : (
        <>
          <p className="muted">{t('compare.resolved', { count: resolved, total: weaknesses.length })}</p>
          <ul className={classes.weaknesses}>
            {weaknesses.map((weakness) => (
              <li key={weakness.id}>
                <p>
                  <span className="strong">{weakness.sectionCode}.</span> {weakness.text}
                </p>
                <WeaknessMark state={weakness.state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
