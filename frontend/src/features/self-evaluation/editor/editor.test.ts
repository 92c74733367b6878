import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import type { Narrative } from '@/api'
import { type DocNode, fromDoc, toDoc } from '../model/doc'
import { field, paragraph, words } from '../testing/builders'
import {
  clearRange,
  crossesCells,
  deleteAcrossCells,
  enterInItem,
  insertField,
  leaveItem,
  mend,
  toggleItem,
  typedList,
} from './commands'
import { schema } from './schema'
import {
  addColumn,
  addRow,
  cellBelow,
  deleteColumn,
  deleteRow,
  insertTable,
  nextCell,
  tableAt,
} from './table'

const TABLE: Narrative = {
  blocks: [
    { kind: 'paragraph', runs: [words('Башы')] },
    {
      kind: 'table',
      rows: [
        { cells: [{ runs: [words('а')] }, { runs: [words('б')] }] },
        { cells: [{ runs: [words('в')] }, { runs: [words('г')] }] },
      ],
    },
    { kind: 'paragraph', runs: [words('Аягы')] },
  ],
}

/** A state whose selection goes from the first letter of one text to the end of another. */
function stateOf(narrative: Narrative, from: string, to = from): EditorState {
  const doc = schema.nodeFromJSON(toDoc(narrative))
  let start = -1
  let end = -1
  doc.descendants((node, pos) => {
    if (!node.isText) return
    if (start < 0 && node.text?.includes(from)) start = pos + (node.text.indexOf(from) ?? 0)
    if (node.text?.includes(to)) end = pos + node.text.indexOf(to) + to.length
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, start, end) })
}

const run = (state: EditorState, command: Command): EditorState => {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  return next
}
const narrativeOf = (state: EditorState): Narrative => fromDoc(state.doc.toJSON() as DocNode)
const cells = (state: EditorState): string[][] => {
  const table = narrativeOf(state).blocks.find((block) => block.kind === 'table')
  return (table?.rows ?? []).map((row) =>
    row.cells.map((cell) => cell.runs.map((part) => part.text).join('')),
  )
}
const cursor = (state: EditorState): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, state.selection.to)))

describe('lists', () => {
  it('are switched on and off for the lines that are selected', () => {
    const two: Narrative = { blocks: [...paragraph(words('бир')).blocks, ...paragraph(words('эки')).blocks] }
    const list = run(stateOf(two, 'бир', 'эки'), toggleItem('bullet'))
    expect(narrativeOf(list).blocks.map((block) => [block.kind, block.items?.length])).toEqual([
      ['bullets', 2],
    ])
    expect(narrativeOf(run(list, toggleItem('bullet')))).toEqual(two)
  })

  it('go on at Enter, end in an empty item, and Backspace leaves them', () => {
    const item: Narrative = { blocks: [{ kind: 'bullets', items: [{ runs: [words('бир')] }] }] }
    const second = run(cursor(stateOf(item, 'бир')), enterInItem)
    expect(second.doc.childCount).toBe(2)
    expect(second.selection.$from.parent.type.name).toBe('bullet')
    expect(run(second, enterInItem).selection.$from.parent.type.name).toBe('paragraph')
    const start = stateOf(item, 'бир')
    const atStart = start.apply(start.tr.setSelection(TextSelection.create(start.doc, 1)))
    expect(narrativeOf(run(atStart, leaveItem))).toEqual(paragraph(words('бир')))
  })

  it('begin by themselves after "- " and "1. "', () => {
    const type = (typed: string) => {
      const state = cursor(stateOf(paragraph(words(typed)), typed))
      const { from } = state.selection
      return typedList(state, from, from, ' ')?.doc.firstChild?.type.name
    }
    expect([type('-'), type('1.'), type('2.'), type('сөз')]).toEqual([
      'bullet',
      'number',
      undefined,
      undefined,
    ])
  })
})

describe('tables', () => {
  it('are put in with a head, and get and lose rows and columns where the cursor is', () => {
    const made = run(cursor(stateOf(paragraph(words('сөз')), 'сөз')), insertTable)
    expect(tableAt(made)).toMatchObject({ row: 0, column: 0, rows: 3, columns: 3 })
    const state = stateOf(TABLE, 'б')
    expect(cells(run(state, addRow))).toEqual([
      ['а', 'б'],
      ['', ''],
      ['в', 'г'],
    ])
    expect(cells(run(state, addColumn))).toEqual([
      ['а', 'б', ''],
      ['в', 'г', ''],
    ])
    expect(cells(run(state, deleteRow))).toEqual([['в', 'г']])
    expect(cells(run(state, deleteColumn))).toEqual([['а'], ['в']])
  })

  it('are gone through by Tab, which adds a row at the end, and left by Enter', () => {
    const last = stateOf(TABLE, 'г')
    expect(cells(run(last, nextCell(1)))).toHaveLength(3)
    expect(tableAt(run(last, nextCell(-1)))).toMatchObject({ row: 1, column: 0 })
    expect(tableAt(run(stateOf(TABLE, 'б'), cellBelow))).toMatchObject({ row: 1, column: 1 })
    expect(run(last, cellBelow).selection.$from.parent.textContent).toBe('Аягы')
  })

  it('are not torn by deleting over the border of cells: the cells are emptied', () => {
    const state = stateOf(TABLE, 'а', 'в')
    expect(crossesCells(state)).toBe(true)
    expect(cells(run(state, deleteAcrossCells))).toEqual([
      ['', ''],
      ['', 'г'],
    ])
  })

  it('are not torn by deleting from the words before into the table', () => {
    const state = stateOf(TABLE, 'шы', 'а')
    const next = state.apply(clearRange(state.tr, state.selection.from, state.selection.to))
    expect(narrativeOf(next).blocks[0]?.runs?.[0]?.text).toBe('Ба')
    expect(cells(next)).toEqual([
      ['', 'б'],
      ['в', 'г'],
    ])
  })

  it('go as a whole when all of it is selected', () => {
    const state = stateOf(TABLE, 'Башы', 'Аягы')
    const next = state.apply(clearRange(state.tr, state.selection.from, state.selection.to))
    expect(narrativeOf(next).blocks).toEqual([])
  })

  it('of unequal rows are mended, and a line to write in follows at the end', () => {
    const doc = schema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            { type: 'table_row', content: [{ type: 'table_cell' }, { type: 'table_cell' }] },
            { type: 'table_row', content: [{ type: 'table_cell' }] },
          ],
        },
      ],
    })
    const state = EditorState.create({ doc })
    const tr = mend(state)
    expect(tr?.doc.lastChild?.type.name).toBe('paragraph')
    expect(tr?.doc.firstChild?.child(1).childCount).toBe(2)
    expect(tr && mend(state.apply(tr))).toBeNull()
  })
})

it('a field is put in where the cursor is', () => {
  const state = cursor(stateOf(paragraph(words('Бар ')), 'Бар '))
  expect(narrativeOf(state.apply(insertField(state, 'pupils', 2026)))).toEqual(
    paragraph(words('Бар '), field('pupils', 2026)),
  )
})
