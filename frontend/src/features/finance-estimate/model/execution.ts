import type { FinanceExecution, FinanceExecutionFigures } from '@/api'

export type By = 'article' | 'source'

/** A sum of the table, or a line of it. */
export interface ExecutionRow {
  key: string
  tone: 'group' | 'part' | 'total'
  article?: string
  source?: string
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
    const head: ExecutionRow = {
      key: `${by} ${article ?? source ?? ''}`,
      tone: 'group',
      article,
      source,
      unplanned: parts.every((part) => !part.inEstimate),
      figures: group.figures,
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

export interface Bar {
  /** Shares of the longest bar, in per cent: for drawing alone, the figures beside it are exact. */
  planned: number
  spent: number
  over: number
}

/** How long the bars of some figures are, all on one scale from zero. */
export function barsOf(figures: readonly FinanceExecutionFigures[]): Bar[] {
  const longest = Math.max(1, ...figures.flatMap((one) => [Number(one.current), Number(one.actual)]))
  return figures.map((one) => {
    const [current, actual] = [Number(one.current), Number(one.actual)]
    const share = (value: number) => (Math.max(0, value) / longest) * 100
    return {
      planned: share(current),
      spent: share(Math.min(current, actual)),
      over: share(actual - current),
    }
  })
}

export const isOverspent = ({ remaining }: FinanceExecutionFigures): boolean => remaining.startsWith('-')

/** "-5.00" as "5.00", for words that say the direction themselves. */
export const withoutSign = (decimal: string): string => decimal.replace(/^-/, '')
