import type { Narrative, NarrativeBlock, NarrativeLine, NarrativeRun } from '@/api'

/** Of the contract: a text holds at most so many characters in its words. */
export const MAX_LENGTH = 20_000
export const MAX_COLUMNS = 12
export const MAX_ROWS = 100
const MAX_ITEMS = 200

export type ListKind = 'bullets' | 'numbers'

export const textRun = (text: string, marks: Pick<NarrativeRun, 'bold' | 'italic'> = {}): NarrativeRun => ({
  kind: 'text',
  text,
  ...(marks.bold ? { bold: true } : {}),
  ...(marks.italic ? { italic: true } : {}),
})

export const fieldRun = (value: string, schoolYear?: number | null): NarrativeRun => ({
  kind: 'field',
  value,
  ...(schoolYear === null || schoolYear === undefined ? {} : { schoolYear }),
})

/** Neighbours that look alike are one run, empty ones are gone, what is not set is not there. */
export function tidyRuns(runs: readonly NarrativeRun[]): NarrativeRun[] {
  const tidy: NarrativeRun[] = []
  for (const run of runs) {
    if (run.kind === 'field') {
      if (run.value) tidy.push(fieldRun(run.value, run.schoolYear))
      continue
    }
    if (!run.text) continue
    const last = tidy.at(-1)
    if (
      last?.kind === 'text' &&
      (last.bold ?? false) === (run.bold ?? false) &&
      (last.italic ?? false) === (run.italic ?? false)
    ) {
      tidy[tidy.length - 1] = textRun(`${last.text}${run.text}`, run)
    } else tidy.push(textRun(run.text, run))
  }
  return tidy
}

/** Whether a line says nothing: no field and only blanks. */
export const isBlankLine = (runs: readonly NarrativeRun[]): boolean =>
  runs.every((run) => run.kind === 'text' && (run.text ?? '').trim() === '')

/** A piece that moves as one: a paragraph, an item of a list, a table. */
export type Unit =
  | { kind: 'paragraph' | ListKind; runs: NarrativeRun[] }
  | { kind: 'table'; header: boolean; rows: NarrativeRun[][][] }

/** The text as a flat row of pieces, tidied; an empty line carries nothing and goes. */
export function unitsOf(narrative: Narrative | null | undefined): Unit[] {
  const units: Unit[] = []
  const line = (kind: 'paragraph' | ListKind, runs: readonly NarrativeRun[]) => {
    const tidy = tidyRuns(runs)
    if (!isBlankLine(tidy)) units.push({ kind, runs: tidy })
  }
  for (const block of narrative?.blocks ?? []) {
    if (block.kind === 'paragraph') line('paragraph', block.runs ?? [])
    else if (block.kind === 'table') {
      const rows = (block.rows ?? []).map((row) => row.cells.map((cell) => tidyRuns(cell.runs)))
      const width = Math.max(0, ...rows.map((row) => row.length))
      if (width === 0) continue
      units.push({
        kind: 'table',
        header: block.header ?? false,
        rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])]),
      })
    } else for (const item of block.items ?? []) line(block.kind, item.runs)
  }
  return units
}

const lines = (all: readonly NarrativeRun[][]): NarrativeLine[] => all.map((runs) => ({ runs }))

/** Back to the blocks of the contract: neighbouring items of one kind are one list. */
export function narrativeOf(units: readonly Unit[]): Narrative {
  const blocks: NarrativeBlock[] = []
  for (const unit of units) {
    const last = blocks.at(-1)
    if (unit.kind === 'paragraph') blocks.push({ kind: 'paragraph', runs: unit.runs })
    else if (unit.kind === 'table') {
      blocks.push({
        kind: 'table',
        ...(unit.header ? { header: true } : {}),
        rows: unit.rows.map((row) => ({ cells: lines(row) })),
      })
    } else if (last?.kind === unit.kind && (last.items?.length ?? 0) < MAX_ITEMS) {
      last.items = [...(last.items ?? []), { runs: unit.runs }]
    } else blocks.push({ kind: unit.kind, items: [{ runs: unit.runs }] })
  }
  return { blocks }
}

export const tidy = (narrative: Narrative | null | undefined): Narrative => narrativeOf(unitsOf(narrative))

export const isBlank = (narrative: Narrative | null | undefined): boolean => unitsOf(narrative).length === 0

/** Whether two texts say the same in the same form; what a server leaves out or trims is no difference. */
export function sameNarrative(a: Narrative | null | undefined, b: Narrative | null | undefined): boolean {
  return a === b || JSON.stringify(unitsOf(a).map(trimmed)) === JSON.stringify(unitsOf(b).map(trimmed))
}

/** Blanks at the ends of a line are none; inside it each one counts. */
function trimmed(unit: Unit): Unit {
  return unit.kind === 'table'
    ? { ...unit, rows: unit.rows.map((row) => row.map(trimRuns)) }
    : { ...unit, runs: trimRuns(unit.runs) }
}

export function trimRuns(runs: readonly NarrativeRun[]): NarrativeRun[] {
  const all = [...runs]
  const first = all[0]
  if (first?.kind === 'text') all[0] = textRun((first.text ?? '').trimStart(), first)
  const last = all.at(-1)
  if (last?.kind === 'text') all[all.length - 1] = textRun((last.text ?? '').trimEnd(), last)
  return tidyRuns(all)
}

/** Every line in its order: paragraphs, items, cells. */
export const linesOf = (units: readonly Unit[]): NarrativeRun[][] =>
  units.flatMap((unit) => (unit.kind === 'table' ? unit.rows.flat() : [unit.runs]))

/** Characters of its words, as the server counts them: a field counts as one. */
export function lengthOf(narrative: Narrative | null | undefined): number {
  let length = 0
  for (const runs of linesOf(unitsOf(narrative))) {
    for (const run of runs) length += run.kind === 'field' ? 1 : [...(run.text ?? '')].length
  }
  return length
}

/** A field stands for one character, so that places in the words are places in the editor. */
export const FIELD_MARK = '\uFFFC'

export const plainLine = (
  runs: readonly NarrativeRun[],
  field: (run: NarrativeRun) => string = () => FIELD_MARK,
): string => runs.map((run) => (run.kind === 'field' ? field(run) : (run.text ?? ''))).join('')
