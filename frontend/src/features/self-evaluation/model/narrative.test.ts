import { describe, expect, it } from 'vitest'
import type { Narrative } from '@/api'
import { field, words } from '../testing/builders'
import { fromDoc, toDoc } from './doc'
import { bothTexts, piecesOf } from './merge'
import { isBlank, lengthOf, sameNarrative, tidy } from './narrative'

const FULL: Narrative = {
  blocks: [
    {
      kind: 'paragraph',
      runs: [
        words('Мектепте '),
        field('pupils', 2026),
        words(' окуучу', { bold: true }),
        words('.', { italic: true }),
      ],
    },
    {
      kind: 'bullets',
      items: [{ runs: [words('Жобо')] }, { runs: [words('Устав', { bold: true, italic: true })] }],
    },
    { kind: 'numbers', items: [{ runs: [words('Биринчи')] }] },
    {
      kind: 'table',
      header: true,
      rows: [
        { cells: [{ runs: [words('Жыл')] }, { runs: [words('Саны')] }] },
        { cells: [{ runs: [words('2026')] }, { runs: [field('pupils', 2026)] }] },
        { cells: [{ runs: [] }, { runs: [] }] },
      ],
    },
    { kind: 'paragraph', runs: [words('Аягы '), field('area_m2')] },
  ],
}

describe('the blocks of the contract and the document of the editor', () => {
  it('come back from the editor as they went in, letter by letter', () => {
    expect(fromDoc(toDoc(FULL))).toEqual(FULL)
  })

  it('an empty text has a line to write in, and a table one behind it', () => {
    expect(toDoc(undefined).content).toEqual([{ type: 'paragraph' }])
    const table = { blocks: [FULL.blocks[3] as Narrative['blocks'][number]] }
    expect(toDoc(table).content?.at(-1)).toEqual({ type: 'paragraph' })
    expect(fromDoc(toDoc(table))).toEqual(table)
  })

  it('lists of one kind beside each other are one, of two kinds two', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'bullet', content: [{ type: 'text', text: 'а' }] },
        { type: 'bullet', content: [{ type: 'text', text: 'б' }] },
        { type: 'number', content: [{ type: 'text', text: 'в' }] },
      ],
    }
    expect(fromDoc(doc).blocks.map((block) => [block.kind, block.items?.length])).toEqual([
      ['bullets', 2],
      ['numbers', 1],
    ])
  })
})

describe('a text', () => {
  it('is tidied: neighbours that look alike become one, empty lines go, rows become equally long', () => {
    expect(
      tidy({
        blocks: [
          { kind: 'paragraph', runs: [words('а', { bold: false }), words('б'), words('')] },
          { kind: 'paragraph', runs: [words('   ')] },
          {
            kind: 'table',
            rows: [
              { cells: [{ runs: [words('1')] }, { runs: [words('2')] }] },
              { cells: [{ runs: [words('3')] }] },
            ],
          },
        ],
      }),
    ).toEqual({
      blocks: [
        { kind: 'paragraph', runs: [words('аб')] },
        {
          kind: 'table',
          rows: [
            { cells: [{ runs: [words('1')] }, { runs: [words('2')] }] },
            { cells: [{ runs: [words('3')] }, { runs: [] }] },
          ],
        },
      ],
    })
    expect(isBlank({ blocks: [{ kind: 'bullets', items: [{ runs: [words(' ')] }] }] })).toBe(true)
  })

  it('is the same when only blanks at the end of a line differ, but not when one inside does', () => {
    const a: Narrative = { blocks: [{ kind: 'paragraph', runs: [words('Бар '), field('pupils', 2026)] }] }
    expect(
      sameNarrative(a, { blocks: [{ kind: 'paragraph', runs: [words(' Бар '), field('pupils', 2026)] }] }),
    ).toBe(true)
    expect(
      sameNarrative(a, { blocks: [{ kind: 'paragraph', runs: [words('Бар'), field('pupils', 2026)] }] }),
    ).toBe(false)
    expect(
      sameNarrative(a, { blocks: [{ kind: 'paragraph', runs: [words('Бар '), field('pupils', 2025)] }] }),
    ).toBe(false)
  })

  it('is counted as the server does: letters as people see them, a field as one', () => {
    expect(lengthOf({ blocks: [{ kind: 'paragraph', runs: [words('өү😀'), field('pupils', 2026)] }] })).toBe(
      4,
    )
    expect(lengthOf(FULL)).toBe(9 + 1 + 7 + 1 + 4 + 5 + 7 + 3 + 4 + 4 + 1 + 5 + 1)
  })
})

describe('two texts of one criterion', () => {
  const of = (...lines: string[]): Narrative => ({
    blocks: lines.map((line) => ({ kind: 'paragraph', runs: [words(line)] })),
  })
  const linesOf = (narrative: Narrative) => narrative.blocks.map((block) => block.runs?.[0]?.text)

  it('keeps what both share once, and of what differs theirs before mine: nothing is lost', () => {
    expect(
      linesOf(bothTexts(of('башы', 'алардыкы', 'аягы'), of('башы', 'меники', 'аягы', 'кошумча'))),
    ).toEqual(['башы', 'алардыкы', 'меники', 'аягы', 'кошумча'])
  })

  it('says which piece is whose', () => {
    expect(piecesOf(of('а', 'б'), of('а', 'в')).map((piece) => piece.in)).toEqual(['both', 'theirs', 'mine'])
  })

  it('gives the other one when one is empty', () => {
    expect(linesOf(bothTexts(of('а'), { blocks: [] }))).toEqual(['а'])
    expect(linesOf(bothTexts(undefined, of('б')))).toEqual(['б'])
  })
})
