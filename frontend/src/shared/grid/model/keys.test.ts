import { describe, expect, it } from 'vitest'
import { commit, type GridState, type Key, onKey, startState } from './keys'
import { at, nextWritable, rangeOf } from './selection'
import { gradeSheet } from './testSheets'
import type { CellValue } from './types'

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  code: '',
  shift: false,
  command: false,
  alt: false,
  ...held,
})

/** A keyboard at the contingent: every press goes through the function, every change is gathered. */
function keyboard(cells: Record<string, CellValue> = {}, readOnly = false) {
  const sheet = gradeSheet(cells)
  const context = {
    sheet,
    readOnly,
    textOf: ({ row, column }: { row: number; column: number }) => String(sheet.value(row, column) ?? ''),
  }
  let state: GridState = startState
  const changes: string[] = []
  const board = {
    at: (row: number, column: number) => {
      state = { ...state, selection: at(row, column) }
      return board
    },
    press: (name: string, held: Partial<Key> = {}) => {
      const outcome = onKey(state, key(name, held), context)
      state = outcome.state
      for (const change of outcome.changes ?? [])
        changes.push(`${change.row}|${change.column}=${change.value}`)
      return outcome
    },
    /** The field in the cell takes the letters itself. */
    type: (text: string) => {
      for (const letter of text) {
        const outcome = board.press(letter)
        if (!outcome.handled && state.editing !== null)
          state = { ...state, editing: { ...state.editing, text: state.editing.text + letter } }
      }
      return board
    },
    get state() {
      return state
    },
    get where() {
      return state.selection.focus
    },
    changes,
  }
  return board
}

describe('moving', () => {
  it('arrows go to the next cell and stop at the edge', () => {
    const board = keyboard()
    board.press('ArrowDown')
    board.press('ArrowRight')
    expect(board.where).toEqual({ row: 1, column: 1 })
    board.press('ArrowUp')
    board.press('ArrowUp')
    board.press('ArrowLeft')
    board.press('ArrowLeft')
    expect(board.where).toEqual({ row: 0, column: 0 })
  })

  it('Home, End, and with Ctrl the corners and edges', () => {
    const board = keyboard().at(3, 2)
    board.press('End')
    expect(board.where).toEqual({ row: 3, column: 4 })
    board.press('Home')
    expect(board.where).toEqual({ row: 3, column: 0 })
    board.press('End', { command: true })
    expect(board.where).toEqual({ row: 12, column: 4 })
    board.press('ArrowUp', { command: true })
    expect(board.where).toEqual({ row: 0, column: 4 })
    board.press('Home', { command: true })
    expect(board.where).toEqual({ row: 0, column: 0 })
  })

  it('Shift chooses a range from where it was pressed; the next arrow lets it go', () => {
    const board = keyboard().at(1, 1)
    board.press('ArrowDown', { shift: true })
    board.press('ArrowRight', { shift: true })
    expect(rangeOf(board.state.selection)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
    board.press('ArrowLeft')
    expect(rangeOf(board.state.selection)).toEqual({ top: 2, bottom: 2, left: 1, right: 1 })
  })

  it('Ctrl-A chooses all on any keyboard layout', () => {
    const board = keyboard()
    board.press('ф', { code: 'KeyA', command: true })
    expect(rangeOf(board.state.selection)).toEqual({ top: 0, bottom: 12, left: 0, right: 4 })
  })
})

describe('typing', () => {
  it('a digit begins the cell anew, Enter writes it and goes below', () => {
    const board = keyboard({ '1|2018': 30 }).type('35')
    expect(board.state.editing).toEqual({ text: '35', replacing: true })
    board.press('Enter')
    expect(board.changes).toEqual(['1|2018=35'])
    expect(board.where).toEqual({ row: 1, column: 0 })
    expect(board.state.editing).toBeNull()
  })

  it('F2 and the first Enter go on from what stands there', () => {
    const board = keyboard({ '1|2018': 30 })
    board.press('F2')
    expect(board.state.editing).toEqual({ text: '30', replacing: false })
    expect(board.press('ArrowLeft').handled).toBe(false)
    board.press('Escape')
    board.press('Escape')
    board.press('Enter')
    expect(board.state.editing?.text).toBe('30')
  })

  it('an arrow writes what was typed and goes on', () => {
    const board = keyboard().type('35')
    board.press('ArrowRight')
    expect(board.changes).toEqual(['1|2018=35'])
    expect(board.where).toEqual({ row: 0, column: 1 })
  })

  it('Esc takes back what was typed', () => {
    const board = keyboard({ '1|2018': 30 }).type('99')
    board.press('Escape')
    expect(board.changes).toEqual([])
    expect(board.state.editing).toBeNull()
    expect(board.where).toEqual({ row: 0, column: 0 })
  })

  it('what cannot be read keeps the cell open', () => {
    const board = keyboard().type('35,5')
    const outcome = board.press('Enter')
    expect(outcome.unreadable).toBe(true)
    expect(board.state.editing?.text).toBe('35,5')
    expect(board.where).toEqual({ row: 0, column: 0 })
    expect(board.changes).toEqual([])
  })

  it('a letter in a cell of numbers begins nothing', () => {
    const board = keyboard()
    expect(board.press('я').handled).toBe(false)
    expect(board.state.editing).toBeNull()
  })

  it('the same value again is no change', () => {
    const board = keyboard({ '1|2018': 35 }).type('35')
    board.press('Enter')
    expect(board.changes).toEqual([])
  })

  it('R-090 a dash writes unknown, Delete makes a range unknown and leaves the computed row alone', () => {
    const board = keyboard({ '1|2018': 35, '11|2018': 3, 'declared|2018': 337 }).type('-')
    board.press('Enter')
    expect(board.changes).toEqual(['1|2018=null'])
    board.at(10, 0)
    board.press('ArrowDown', { shift: true })
    board.press('ArrowDown', { shift: true })
    board.press('Delete')
    expect(board.changes.slice(1)).toEqual(['11|2018=null', 'declared|2018=null'])
  })

  it('R-090 a dash in a cell that was never filled says «no data»', () => {
    const board = keyboard().type('-')
    board.press('Enter')
    expect(board.changes).toEqual(['1|2018=null'])
    board.press('F2')
    board.press('Enter')
    expect(board.changes).toHaveLength(1)
  })

  it('a click elsewhere writes too', () => {
    const board = keyboard().type('35')
    expect(commit(board.state, gradeSheet()).changes).toEqual([{ row: '1', column: '2018', value: 35 }])
  })
})

describe('filling in', () => {
  it('Tab goes to the next cell, Enter then below where the row began', () => {
    const board = keyboard().at(0, 1).type('27')
    board.press('Tab')
    board.type('42')
    board.press('Tab')
    board.type('21')
    board.press('Enter')
    expect(board.changes).toEqual(['1|2019=27', '1|2020=42', '1|2021=21'])
    expect(board.where).toEqual({ row: 1, column: 1 })
  })

  it('Tab skips computed cells and leaves the table after the last one: nobody is trapped', () => {
    const board = keyboard().at(10, 4).type('24')
    board.press('Tab')
    expect(board.where).toEqual({ row: 12, column: 0 })
    board.at(12, 4).type('377')
    expect(board.press('Tab').handled).toBe(false)
    expect(board.changes).toEqual(['11|2022=24', 'declared|2022=377'])
  })

  it('before anything is typed, and after Esc, Tab leaves the table', () => {
    const board = keyboard()
    expect(board.press('Tab').handled).toBe(false)
    board.type('35')
    board.press('Enter')
    expect(board.press('Tab').handled).toBe(true)
    expect(board.press('Escape').handled).toBe(true)
    expect(board.press('Tab').handled).toBe(false)
    expect(board.press('Escape').handled).toBe(false)
  })

  it('Shift-Tab and Shift-Enter go back', () => {
    const board = keyboard().at(1, 1).type('5')
    board.press('Tab', { shift: true })
    expect(board.where).toEqual({ row: 1, column: 0 })
    board.type('6')
    board.press('Enter', { shift: true })
    expect(board.where).toEqual({ row: 0, column: 0 })
  })

  it('Enter over a computed row goes to the next one that is written', () => {
    expect(nextWritable(gradeSheet(), { row: 10, column: 2 }, 'down')).toEqual({ row: 12, column: 2 })
    expect(nextWritable(gradeSheet(), { row: 12, column: 2 }, 'down')).toBeNull()
  })
})

describe('taking back', () => {
  it('Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z, also where the keys are Cyrillic', () => {
    const board = keyboard()
    expect(board.press('z', { code: 'KeyZ', command: true }).effect).toBe('undo')
    expect(board.press('я', { code: 'KeyZ', command: true }).effect).toBe('undo')
    expect(board.press('н', { code: 'KeyY', command: true }).effect).toBe('redo')
    expect(board.press('Z', { code: 'KeyZ', command: true, shift: true }).effect).toBe('redo')
  })
})

describe('reading only', () => {
  it('moves and chooses, and changes nothing', () => {
    const board = keyboard({ '1|2018': 35 }, true)
    board.press('ArrowRight')
    expect(board.where).toEqual({ row: 0, column: 1 })
    for (const name of ['5', 'Enter', 'F2', 'Delete', 'Tab']) expect(board.press(name).handled).toBe(false)
    expect(board.press('z', { code: 'KeyZ', command: true }).handled).toBe(false)
    expect(board.changes).toEqual([])
  })

  it('a computed cell is not opened', () => {
    const board = keyboard().at(11, 0)
    board.press('5')
    expect(board.state.editing).toBeNull()
  })
})

it('a table that has become shorter keeps the cursor inside', () => {
  const before: GridState = { ...startState, selection: at(40, 9) }
  const context = { sheet: gradeSheet(), readOnly: false, textOf: () => '' }
  expect(onKey(before, key('ArrowUp'), context).state.selection.focus).toEqual({ row: 11, column: 4 })
})
