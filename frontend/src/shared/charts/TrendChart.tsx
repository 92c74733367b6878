import { useElementSize } from '@mantine/hooks'
import { scaleBand, scaleLinear, scalePoint } from '@visx/scale'
import { Bar, LinePath } from '@visx/shape'
import { useId } from 'react'
import classes from './TrendChart.module.css'
import { barDomain, lineDomain, runs, type TrendSeries, yearsOf } from './trend'

export interface TrendChartProps {
  title: string
  /** The values in words, for readers who do not see the picture. */
  description: string
  series: readonly TrendSeries[]
  shape: 'line' | 'bar'
  /** Heading of a year under the axis, in one or two short lines. */
  yearLabel: (year: number) => readonly string[]
  valueLabel: (value: number) => string
  height: number
}

const MARGIN = { top: 26, right: 14, bottom: 40, left: 14 }
/** Names of lines stand at their ends. */
const NAMES = 92
const LINE_PX = 15
const BELOW = 24
/** Names of bars stand above them, each after its colour. */
const LEGEND_PX = 20
const LETTER_PX = 7.4
const SWATCH_PX = 10
/** Before the width is known, and where nothing is laid out. */
const USUAL_WIDTH = 340
const WIDEST_BAR = 44
/** Values that are wider than their bars stand one above the other over the year. */
const VALUE_PX = 13

/** Thin lines or bars over a few years, each value written at its place; unknown years are gaps with a dash. */
export default function TrendChart(props: TrendChartProps) {
  const { title, description, series, shape, yearLabel, valueLabel, height } = props
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const id = useId()
  const width = measured || USUAL_WIDTH
  const years = yearsOf(series)
  const named = series.length > 1
  const left = MARGIN.left
  const right = width - MARGIN.right - (named && shape === 'line' ? NAMES : 0)
  const bottom = height - MARGIN.bottom
  const band = scaleBand<number>({
    domain: years,
    range: [left, right],
    paddingInner: 0.3,
    paddingOuter: 0.15,
  })
  const barWidth = Math.min(WIDEST_BAR, band.bandwidth() / series.length)
  const piled = named && shape === 'bar' && longest(series, valueLabel) * LETTER_PX > barWidth
  const pile = piled ? (series.length - 1) * VALUE_PX : 0
  const top = MARGIN.top + (named && shape === 'bar' ? LEGEND_PX : 0) + pile
  const y = scaleLinear<number>({
    domain: shape === 'bar' ? barDomain(series) : lineDomain(series),
    // Under two lines there is room for the values of the lower one.
    range: [bottom - (named && shape === 'line' ? BELOW : 0), top],
  })
  const point = scalePoint<number>({ domain: years, range: [left, right], padding: 0.5 })
  const middle = (year: number) =>
    shape === 'bar' ? (band(year) ?? 0) + band.bandwidth() / 2 : (point(year) ?? 0)

  return (
    <div ref={ref} className={classes.frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={classes.chart}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {named && shape === 'bar' && <Legend series={series} x={left} />}
        <line className={classes.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
        {years.map((year) => (
          <text key={year} className={classes.year} x={middle(year)} y={bottom + 17} textAnchor="middle">
            {yearLabel(year).map((line, index) => (
              <tspan key={line} x={middle(year)} dy={index === 0 ? 0 : LINE_PX}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        {series.map((one, index) =>
          shape === 'bar' ? (
            <Bars
              key={one.key}
              one={one}
              middle={middle}
              y={y}
              bottom={bottom}
              width={barWidth}
              shift={(index - (series.length - 1) / 2) * barWidth}
              valueAt={
                piled
                  ? (year) => ({
                      x: middle(year),
                      y: y(highest(series, year)) - (series.length - 1 - index) * VALUE_PX,
                    })
                  : null
              }
              tone={index}
              valueLabel={valueLabel}
            />
          ) : (
            <Line
              key={one.key}
              one={one}
              middle={middle}
              y={y}
              bottom={bottom}
              tone={index}
              // Two lines close together: the lower value of a year stands below its point.
              below={(year) => isLower(one, series, year)}
              name={named ? { x: right + 4, text: one.label } : null}
              valueLabel={valueLabel}
            />
          ),
        )}
      </svg>
    </div>
  )
}

function Legend({ series, x }: { series: readonly TrendSeries[]; x: number }) {
  let from = x
  return series.map(({ key, label }, tone) => {
    const at = from
    from += SWATCH_PX + 8 + label.length * LETTER_PX + 14
    return (
      <g key={key} className={classes.series} data-tone={tone}>
        <rect className={classes.bar} x={at} y={4} width={SWATCH_PX} height={SWATCH_PX} />
        <text className={classes.name} x={at + SWATCH_PX + 6} y={13} textAnchor="start">
          {label}
        </text>
      </g>
    )
  })
}

const at = ({ points }: TrendSeries, year: number): number | null =>
  points.find((point) => point.year === year)?.value ?? null

/** Another series is higher in that year, or stands before this one at the same height. */
function isLower(one: TrendSeries, all: readonly TrendSeries[], year: number): boolean {
  const own = at(one, year)
  return all.some((other) => {
    const value = at(other, year)
    if (other === one || own === null || value === null) return false
    return value > own || (value === own && all.indexOf(other) < all.indexOf(one))
  })
}

const highest = (all: readonly TrendSeries[], year: number): number =>
  Math.max(...all.map((one) => at(one, year) ?? 0))

/** Letters of the longest value. */
const longest = (all: readonly TrendSeries[], valueLabel: (value: number) => string): number =>
  Math.max(
    0,
    ...all.flatMap(({ points }) =>
      points.map(({ value }) => (value === null ? 0 : valueLabel(value).length)),
    ),
  )

interface PartProps {
  one: TrendSeries
  middle: (year: number) => number
  y: (value: number) => number
  bottom: number
  tone: number
  valueLabel: (value: number) => string
}

function Line({
  one,
  middle,
  y,
  bottom,
  tone,
  below,
  name,
  valueLabel,
}: PartProps & { below: (year: number) => boolean; name: { x: number; text: string } | null }) {
  const last = one.points.findLast((point) => point.value !== null)
  return (
    <g className={classes.series} data-tone={tone}>
      {runs(one.points).map((run) => (
        <LinePath
          key={run[0]?.year}
          data={run}
          x={(point) => middle(point.year)}
          y={(point) => y(point.value ?? 0)}
          className={classes.line}
        />
      ))}
      {one.points.map(({ year, value }) =>
        value === null ? (
          <Gap key={year} x={middle(year)} y={bottom - 6} />
        ) : (
          <g key={year}>
            <circle className={classes.dot} cx={middle(year)} cy={y(value)} r={3.5} />
            <text
              className={classes.value}
              x={middle(year)}
              y={y(value) + (below(year) ? 20 : -10)}
              textAnchor="middle"
            >
              {valueLabel(value)}
            </text>
          </g>
        ),
      )}
      {name !== null && last?.value !== null && last !== undefined && (
        <text className={classes.name} x={name.x} y={y(last.value) + 4} textAnchor="start">
          {name.text}
        </text>
      )}
    </g>
  )
}

function Bars({
  one,
  middle,
  y,
  bottom,
  width,
  shift,
  valueAt,
  tone,
  valueLabel,
}: PartProps & {
  width: number
  shift: number
  /** Where the value of a year stands; null for above its bar. */
  valueAt: ((year: number) => { x: number; y: number }) | null
}) {
  return (
    <g className={classes.series} data-tone={tone}>
      {one.points.map(({ year, value }) => {
        const x = middle(year) + shift
        if (value === null) return <Gap key={year} x={x} y={bottom - 6} />
        const text = valueAt?.(year) ?? { x, y: y(value) }
        return (
          <g key={year}>
            <Bar
              className={classes.bar}
              x={x - width / 2}
              y={y(value)}
              width={width - 2}
              height={Math.max(0, bottom - y(value))}
            />
            <text
              className={valueAt === null ? classes.value : classes.name}
              x={text.x}
              y={text.y - 7}
              textAnchor="middle"
            >
              {valueLabel(value)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Gap({ x, y }: { x: number; y: number }) {
  return (
    <text className={classes.gap} x={x} y={y} textAnchor="middle">
      —
    </text>
  )
}
