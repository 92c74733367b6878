import type { IntroBlockCode, Narrative, NarrativeRun, SelfEvaluationFinding } from '@/api'
import {
  FIELD_MARK,
  fieldRun,
  linesOf,
  narrativeOf,
  plainLine,
  textRun,
  tidyRuns,
  type Unit,
  unitsOf,
} from './narrative'

/** A number typed by hand that differs from its register. */
export interface Doubt {
  key: string
  written: string
  register: string
  /** Code of the register value. */
  value: string
  schoolYear: number | null
  excerpt: string
  message: string
}

export type TextPlace = { criterionCode: string } | { block: IntroBlockCode } | { reportPart: string }

function isAt(finding: SelfEvaluationFinding, place: TextPlace): boolean {
  if ('criterionCode' in place) return finding.criterionCode === place.criterionCode
  if ('block' in place) return finding.block === place.block
  return finding.reportPart === place.reportPart
}

export const isDoubt = (finding: SelfEvaluationFinding): boolean =>
  finding.params?.written !== undefined && finding.params.value !== undefined

export function doubtOf(finding: SelfEvaluationFinding): Doubt {
  const { written = '', register = '', value = '', schoolYear } = finding.params ?? {}
  const year = Number(schoolYear)
  return {
    key: [
      finding.criterionCode ?? finding.block ?? finding.reportPart,
      value,
      schoolYear,
      written,
      finding.excerpt,
    ].join(' '),
    written,
    register,
    value,
    schoolYear: schoolYear === undefined || !Number.isInteger(year) ? null : year,
    excerpt: finding.excerpt ?? '',
    message: finding.message,
  }
}

export const doubtsAt = (findings: readonly SelfEvaluationFinding[], place: TextPlace): Doubt[] =>
  findings.filter((finding) => isDoubt(finding) && isAt(finding, place)).map(doubtOf)

/** The number as people may have written it: "1234.5" is also "1 234,5". */
function pattern(written: string): RegExp {
  const [whole = '', fraction] = written.replace(/[^\d.,-]/g, '').split(/[.,]/)
  const digits = [...whole].join('[\\s\\u00a0\\u202f]?')
  const tail = fraction === undefined ? '' : `[.,]${fraction}`
  return new RegExp(`${digits}${tail}(?!\\d|[.,]\\d)`, 'gu')
}

/** A part of a longer number is not the number; looking behind is beyond older browsers' expressions. */
const isWhole = (text: string, from: number): boolean =>
  !/\d[.,]?$/.test(text.slice(Math.max(0, from - 2), from))

const letters = (text: string): string => text.toLocaleLowerCase('ru').replace(/[^\p{L}\d]+/gu, ' ')

/** How much of the words around two numbers is the same. */
function likeness(before: string, after: string, excerpt: string, written: string): number {
  const at = excerpt.indexOf(written)
  const left = letters(at < 0 ? '' : excerpt.slice(0, at))
  const right = letters(at < 0 ? excerpt : excerpt.slice(at + written.length))
  const [a, b] = [letters(before), letters(after)]
  let score = 0
  while (score < left.length && a.at(-1 - score) !== undefined && a.at(-1 - score) === left.at(-1 - score))
    score += 1
  for (let i = 0; i < right.length && b[i] === right[i]; i += 1) score += 1
  return score
}

export interface Found {
  line: number
  from: number
  to: number
}

/** Where the doubtful number stands; lines are words with one mark for each field. */
export function findDoubt(lines: readonly string[], doubt: Doubt): Found | null {
  let best: (Found & { score: number }) | null = null
  const excerpt = doubt.excerpt.replaceAll('…', ' ')
  const wanted = pattern(doubt.written)
  lines.forEach((text, line) => {
    for (const match of text.matchAll(wanted)) {
      const from = match.index
      if (!isWhole(text, from)) continue
      const to = from + match[0].length
      const around = text.replaceAll(FIELD_MARK, ' ')
      const score = likeness(around.slice(0, from), around.slice(to), excerpt, doubt.written)
      if (best === null || score > best.score) best = { line, from, to, score }
    }
  })
  if (best === null) return null
  const { line, from, to } = best as Found
  return { line, from, to }
}

/** A stretch of a line gives way to a field; letters around it keep their look. */
function withField(
  runs: readonly NarrativeRun[],
  from: number,
  to: number,
  field: NarrativeRun,
): NarrativeRun[] {
  const out: NarrativeRun[] = []
  let at = 0
  let placed = false
  for (const run of runs) {
    const text = run.kind === 'field' ? FIELD_MARK : (run.text ?? '')
    const end = at + text.length
    if (end <= from || at >= to) out.push(run)
    else {
      if (at < from) out.push(textRun(text.slice(0, from - at), run))
      if (!placed) out.push(field)
      placed = true
      if (end > to) out.push(textRun(text.slice(to - at), run))
    }
    at = end
  }
  return tidyRuns(out)
}

/** The number of the register as a live field instead of the typed one; null when it is not there any more. */
export function replaceDoubt(narrative: Narrative | null | undefined, doubt: Doubt): Narrative | null {
  const units = unitsOf(narrative)
  const found = findDoubt(
    linesOf(units).map((runs) => plainLine(runs)),
    doubt,
  )
  if (found === null) return null
  const field = fieldRun(doubt.value, doubt.schoolYear)
  let line = -1
  const change = (runs: NarrativeRun[]): NarrativeRun[] => {
    line += 1
    return line === found.line ? withField(runs, found.from, found.to, field) : runs
  }
  return narrativeOf(
    units.map(
      (unit): Unit =>
        unit.kind === 'table'
          ? { ...unit, rows: unit.rows.map((row) => row.map(change)) }
          : { ...unit, runs: change(unit.runs) },
    ),
  )
}
