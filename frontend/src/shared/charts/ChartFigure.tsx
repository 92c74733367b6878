import { Skeleton, UnstyledButton } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepOnDisk } from '@/shared/files/download'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import classes from './ChartFigure.module.css'
import { hasValues, incomparable, type TrendSeries, yearsOf } from './trend'

// Scales and shapes come with the first chart that is seen, not with the page.
const TrendChart = lazy(() => import('./TrendChart'))

interface Props {
  title: string
  /** Under the title: what is counted. */
  unit: string
  series: readonly TrendSeries[]
  shape: 'line' | 'bar'
  percent?: boolean
  /** Years are school years unless the table is kept by calendar years. */
  calendar?: boolean
  /** Words for the period kinds of points (R-088). */
  kindLabel?: (kind: string) => string
  /** Why the years do not compare, in the server's words; absent: our own when the points say so. */
  warnings?: readonly string[]
  /** The way to the table behind the chart. */
  link?: ReactNode
}

const HEIGHT = 190
/** From here on a whole school year fits under its point. */
const WIDE_YEARS = 3

/** A series over the years as a picture, as a table beside it, and as a file. */
export function ChartFigure(props: Props) {
  const { title, unit, series, shape, percent = false, calendar = false, kindLabel, warnings, link } = props
  const { t } = useTranslation('chart')
  const { number, percent: inPercent, schoolYearSpan } = useFormat()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const years = yearsOf(series)
  const known = hasValues(series)
  const differs = incomparable(series)
  const doubts = warnings !== undefined && warnings.length > 0 ? warnings : differs ? [t('differs')] : []
  const yearOf = (year: number) => (calendar ? String(year) : schoolYearSpan(year))
  const write = (value: number | null) => (percent ? inPercent(value) : number(value))
  const kinds = new Map(
    series.flatMap(({ points }) => points.flatMap(({ year, kind }) => (kind ? [[year, kind] as const] : []))),
  )
  const kindOf = (year: number) => {
    const kind = kinds.get(year)
    return differs && kind !== undefined ? kindLabel?.(kind) : undefined
  }
  const description = series
    .map(
      ({ label, points }) =>
        `${series.length > 1 ? `${label}: ` : ''}${points
          .map(({ year, value }) => `${yearOf(year)}: ${value === null ? t('noData') : write(value)}`)
          .join('; ')}`,
    )
    .join('. ')

  const save = async () => {
    const svg = frame.current?.querySelector<SVGSVGElement>('svg[role="img"]')
    if (!svg) return
    try {
      const { chartPicture } = await import('./chartPicture')
      keepOnDisk(await chartPicture(svg, { title, notes: [unit, ...doubts] }), `${title}.png`)
    } catch {
      showToast(t('noPicture'))
    }
  }

  return (
    <figure ref={frame} className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.head}>
        <h3 id={id}>{title}</h3>
        <p className="small muted">{unit}</p>
      </figcaption>
      {!known && <p className={classes.empty}>{t('empty')}</p>}
      {known && asTable && (
        <SeriesTable {...props} years={years} yearOf={yearOf} write={write} kindOf={kindOf} />
      )}
      {known && !asTable && (
        <Suspense fallback={<Skeleton height={HEIGHT} />}>
          <TrendChart
            title={title}
            description={description}
            series={series}
            shape={shape}
            height={HEIGHT}
            valueLabel={(value) => (percent ? number(value, { max: 1 }) : number(value))}
            yearLabel={(year) => {
              const kind = kindOf(year)
              if (kind !== undefined) return [shortYear(year, calendar), kind]
              return calendar || years.length <= WIDE_YEARS ? [yearOf(year)] : [`${year}–`, String(year + 1)]
            }}
          />
        </Suspense>
      )}
      {doubts.map((words) => (
        <p key={words} className={classes.warning}>
          <Icon name="warning" size="sm" />
          {words}
        </p>
      ))}
      <div className={`${classes.tools} no-print`}>
        {link}
        {known && (
          <>
            <UnstyledButton className={classes.tool} onClick={() => setAsTable(!asTable)}>
              <Icon name={asTable ? 'chart' : 'list'} size="sm" />
              {t(asTable ? 'asChart' : 'asTable')}
              <span className="vh">: {title}</span>
            </UnstyledButton>
            {!asTable && (
              <UnstyledButton className={classes.tool} onClick={() => void save()}>
                <Icon name="download" size="sm" />
                {t('picture')}
                <span className="vh">: {title}</span>
              </UnstyledButton>
            )}
          </>
        )}
      </div>
    </figure>
  )
}

/** "2018/19": with the period under it there is no room for both years in full. */
const shortYear = (year: number, calendar: boolean): string =>
  calendar ? String(year) : `${year}/${String(year + 1).slice(-2)}`

interface TableProps extends Props {
  years: readonly number[]
  yearOf: (year: number) => string
  write: (value: number | null) => string
  kindOf: (year: number) => string | undefined
}

function SeriesTable({ title, series, calendar = false, years, yearOf, write, kindOf }: TableProps) {
  const { t } = useTranslation('chart')
  return (
    <table className={classes.table}>
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(calendar ? 'calendarYear' : 'schoolYear')}</th>
          {series.map((one) => (
            <th key={one.key} scope="col" className="num">
              {series.length > 1 ? one.label : t('value')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">
              {yearOf(year)} {kindOf(year) !== undefined && <span className="muted">{kindOf(year)}</span>}
            </th>
            {series.map((one) => (
              <td key={one.key} className="num">
                {write(one.points.find((point) => point.year === year)?.value ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
