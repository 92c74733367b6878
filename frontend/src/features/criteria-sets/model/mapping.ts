import type { CriteriaSetVersion, CriterionDefinition, CriterionPair } from '@/api'

export const criteriaOf = (set: CriteriaSetVersion): CriterionDefinition[] =>
  set.sections.flatMap((section) => section.criteria)

export const partnersOf = (pairs: readonly CriterionPair[], from: string): string[] =>
  pairs.filter((pair) => pair.from === from).map((pair) => pair.to)

/** A pair stands once. */
export const withPair = (pairs: readonly CriterionPair[], pair: CriterionPair): CriterionPair[] =>
  pairs.some((known) => known.from === pair.from && known.to === pair.to) ? [...pairs] : [...pairs, pair]

export const withoutPair = (pairs: readonly CriterionPair[], pair: CriterionPair): CriterionPair[] =>
  pairs.filter((known) => known.from !== pair.from || known.to !== pair.to)

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('ru')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Criteria that ask for the same in the same words; codes alone say nothing between two sets. */
export function sameWords(a: CriteriaSetVersion, b: CriteriaSetVersion): CriterionPair[] {
  const byWords = new Map(criteriaOf(b).map((criterion) => [plain(criterion.label.ky), criterion.code]))
  return criteriaOf(a).flatMap((criterion) => {
    const to = byWords.get(plain(criterion.label.ky))
    return to === undefined ? [] : [{ from: criterion.code, to }]
  })
}

/** "INST-17.1": a version of a set in an address. Codes have no dot. */
export const keyOf = (set: { code: string; version: number }): string => `${set.code}.${set.version}`

export function parseKey(key: string | undefined): { code: string; version: number } | null {
  const match = /^(.+)\.(\d+)$/.exec(key ?? '')
  return match === null ? null : { code: match[1] ?? '', version: Number(match[2]) }
}
