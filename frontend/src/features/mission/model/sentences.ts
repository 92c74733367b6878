/**
 * The live hint of R-032, so that the counter moves while somebody types; the server's count decides.
 * Same cases as there: a sentence also ends without a following space, but not after an abbreviation or
 * an initial, inside a number or inside quotes.
 */
const ABBREVIATIONS = new Set(
  // Last parts of ж.б., м.а., б.а., т.а., т.б., 2026-ж., 2026 г., им., др. and so on.
  'ж б м а т г д п э н к ш с гг жж им др пр ул обл тыс млн млрд проф акад etc e i g mr mrs dr st'.split(' '),
)
const QUOTES = /«[^»]*»|„[^“”]*[“”]|“[^”]*”|"[^"]*"/gu
/** Stands for a quotation: words that end nothing. */
const QUOTED = ' _q_ '
const TERMINATORS = /[.!?…]+/gu

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function endsSentence(before: string, run: string, after: string): boolean {
  if (run !== '.') return true
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  if (word === '') return true
  const next = after.slice(0, 1)
  if (/\p{N}$/u.test(word)) {
    const listNumber = !/\p{L}/u.test(before) && after !== ''
    return !/\p{N}/u.test(next) && !listNumber
  }
  const initial = /^\p{Lu}$/u.test(word)
  const address = /[a-z]$/.test(word) && /[a-z]/.test(next)
  return !initial && !address && !ABBREVIATIONS.has(word.toLowerCase())
}

export function countSentences(text: string): number {
  const plain = text.replace(QUOTES, QUOTED)
  let start = 0
  let count = 0
  for (const match of plain.matchAll(TERMINATORS)) {
    const before = plain.slice(start, match.index)
    const end = match.index + match[0].length
    if (hasWords(before) && endsSentence(before, match[0], plain.slice(end))) {
      count += 1
      start = end
    }
  }
  return hasWords(plain.slice(start)) ? count + 1 : count
}

/** two or three sentences, in the form of a slogan. */
export type SentenceAdvice = 'empty' | 'short' | 'good' | 'long'

export function sentenceAdvice(count: number): SentenceAdvice {
  if (count === 0) return 'empty'
  if (count === 1) return 'short'
  return count <= 3 ? 'good' : 'long'
}
