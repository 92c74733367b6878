import { plain } from './parse'
import type { Line } from './types'

/** Words that stand beside the figure in a heading and say nothing: "1-класс", "2018-2019-окуу жылы". */
const BESIDE =
  /(?:^|[\s.-])(?:окуу жылы|окуу жыл|окуу ж|учебный год|уч год|уч г|school year|жылы|жыл|год|гг|г|ж|класстар|класс|кл|grade|form)(?=$|[\s.-])/g

/** One form for all the ways in which papers write a heading: "2018/19 уч. год" → "2018-2019", "1-класс" → "1". */
export function foldLabel(text: string): string {
  const words = plain(text)
    .toLowerCase()
    .replace(/[«»"„“”:;,()*№%]/g, ' ')
    .replace(/[–—−‑/]/g, '-')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
  const bare = words
    .replace(BESIDE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s-]+|[\s\-.]+$/g, '')
  const span = /^(\d{4})-(\d{2})$/.exec(bare)
  if (span !== null) return `${span[1]}-${span[1]?.slice(0, 2)}${span[2]}`
  return bare === '' ? words : bare
}

/** Index of the line that is headed so, or -1. */
export function findLine(lines: readonly Line[], text: string): number {
  const wanted = foldLabel(text)
  if (wanted === '') return -1
  return lines.findIndex(({ label, names = [] }) =>
    [label, ...names].some((name) => foldLabel(name) === wanted),
  )
}
