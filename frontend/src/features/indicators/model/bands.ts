import type { OrtBand } from '@/api'
import type { Words } from './definition'

/** Bands with the same ends are one column, whatever year they stand in. */
export const bandKey = ({ fromScore, toScore = null }: OrtBand): string => `${fromScore}-${toScore ?? ''}`

const END = Number.POSITIVE_INFINITY

/** Each band once, from the lowest. */
export function sortBands(bands: readonly OrtBand[]): OrtBand[] {
  const once = new Map<string, OrtBand>()
  for (const band of bands) if (!once.has(bandKey(band))) once.set(bandKey(band), band)
  return [...once.values()].sort(
    (a, b) => a.fromScore - b.fromScore || (a.toScore ?? END) - (b.toScore ?? END),
  )
}

/** "110–120", "121 жана жогору"; what an old report prints goes before. */
export function bandLabel({ fromScore, toScore = null, label = null }: OrtBand, { t }: Words): string {
  if (label) return label
  return toScore === null ? t('indicators:ort.bandFrom', { from: fromScore }) : `${fromScore}–${toScore}`
}

export type BandProblem =
  | { kind: 'order'; index: number }
  | { kind: 'overlap'; index: number; from: number; to: number }
  | { kind: 'gap'; index: number; from: number; to: number }
  | { kind: 'start' }
  | { kind: 'end' }

/**
 * bands follow one another without a gap or an overlap, from 0 to an open end. The index names the upper band
 * of the pair.
 */
export function bandProblems(bands: readonly OrtBand[]): BandProblem[] {
  const found: BandProblem[] = []
  bands.forEach((band, index) => {
    const { fromScore } = band
    const toScore = band.toScore ?? null
    if (toScore !== null && toScore < fromScore) found.push({ kind: 'order', index })
    const before = bands[index - 1]
    if (before === undefined) {
      if (fromScore > 0) found.push({ kind: 'start' })
      return
    }
    const end = before.toScore ?? null
    if (end === null || fromScore <= end) {
      found.push({ kind: 'overlap', index, from: fromScore, to: end ?? fromScore })
    } else if (fromScore > end + 1) found.push({ kind: 'gap', index, from: end + 1, to: fromScore - 1 })
  })
  if (bands.length > 0 && (bands.at(-1)?.toScore ?? null) !== null) found.push({ kind: 'end' })
  return found
}
