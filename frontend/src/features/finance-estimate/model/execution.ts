import type { FinanceExecution, FinanceExecutionFigures } from '@/api'

export type By = 'article' | 'source'

/** A sum of the table, or a line of it. */
export interface ExecutionRow {
  key: string
  tone: 'group' | 'part' | 'total'
  article?: string
  source?: string
  /** A sum of one line alone: that line stands in it, not under it. */
  whole?: true
  /** The estimate does not name it. */
  unplanned: boolean
  figures: FinanceExecutionFigures
}

/** Sums of the chosen kind, under each what it is made of, and the whole at the end. */
export function rowsOf(execution: FinanceExecution, by: By): ExecutionRow[] {
  const groups = by === 'article' ? execution.articles : execution.sources
  const rows = groups.flatMap((group): ExecutionRow[] => {
    const article = 'source' in group ? undefined : group.article
    const source = 'source' in group ? group.source : undefined
    const parts = execution.lines.filter((line) =>
      by === 'article' ? line.article === article : line.source === source,
    )
    const [first, second] = parts
    const head: ExecutionRow = {
      key: `${by} ${article ?? source ?? ''}`,
      tone: 'group',
      article,
      source,
      unplanned: parts.every((part) => !part.inEstimate),
      figures: group.figures,
    }
    if (first !== undefined && second === undefined) {
      return [{ ...head, article: first.article, source: first.source, whole: true }]
    }
    return [
      head,
      ...parts.map(
        (part): ExecutionRow => ({
          key: `${head.key} ${part.article ?? ''} ${part.source}`,
          tone: 'part',
          article: part.article,
          source: part.source,
          unplanned: !part.inEstimate,
          figures: part.figures,
        }),
      ),
    ]
  })
  return [...rows, { key: 'total', tone: 'total', unplanned: false, figures: execution.total }]
}

/** Per cent of the width, for drawing alone: the figures beside it are exact. */
export interface Bar {
  planned: number
  spent: number
  over: number
}

/**
 * The whole width is what is planned, or what was spent when that is more: wages are a hundred times paper, and on one
 * scale nothing could be seen of the paper.
 */
export function barOf(figures: FinanceExecutionFigures): Bar {
  const [current, actual] = [Number(figures.current), Number(figures.actual)]
  const whole = Math.max(current, actual)
  const share = (value: number) => (whole <= 0 ? 0 : (Math.max(0, value) / whole) * 100)
  return { planned: share(current), spent: share(Math.min(current, actual)), over: share(actual - current) }
}

export const isOverspent = ({ remaining }: FinanceExecutionFigures): boolean => remaining.startsWith('-')

/** "-5.00" as "5.00", for words that say the direction themselves. */
export const withoutSign = (decimal: string): string => decimal.replace(/^-/, '')
