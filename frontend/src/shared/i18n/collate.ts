// Chromium has no Kyrgyz collation: ң, ө and ү would sort after я. The order of the alphabet is ours.
const ALPHABET = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'
const RANK = new Map([...ALPHABET].map((letter, index) => [letter, index + 1000]))

const rank = (letter: string): number => RANK.get(letter) ?? letter.codePointAt(0) ?? 0

/** Kyrgyz alphabetical order; numbers inside ("№ 9", "№ 12") by their value. */
export function compareText(a: string, b: string): number {
  const left = a.toLocaleLowerCase('ru').match(/\d+|\D/gu) ?? []
  const right = b.toLocaleLowerCase('ru').match(/\d+|\D/gu) ?? []
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const x = left[i] ?? ''
    const y = right[i] ?? ''
    if (x === y) continue
    const numbers = /^\d/.test(x) && /^\d/.test(y)
    const order = numbers ? Number(x) - Number(y) : rank(x) - rank(y)
    if (order !== 0) return order
  }
  return left.length - right.length
}
