import { setBlockType, splitBlockAs } from 'prosemirror-commands'
import type { Node, NodeType } from 'prosemirror-model'
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import { isItem, schema } from './schema'

const { paragraph, table, table_cell: cellType } = schema.nodes as Record<string, NodeType>

/** Lines between two places, each with where its words begin. */
function linesBetween(doc: Node, from: number, to: number): { node: Node; start: number }[] {
  const lines: { node: Node; start: number }[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    lines.push({ node, start: pos + 1 })
    return false
  })
  return lines
}

/** The kind of the lines that are selected; null when they differ or stand in a table. */
export function kindOf(state: EditorState): string | null {
  const { from, to } = state.selection
  const kinds = new Set(linesBetween(state.doc, from, to).map(({ node }) => node.type.name))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

/** A list is switched on for the lines that are selected, and off again. */
export const toggleItem =
  (kind: 'bullet' | 'number'): Command =>
  (state, dispatch) =>
    setBlockType((kindOf(state) === kind ? paragraph : schema.nodes[kind]) as NodeType)(state, dispatch)

/** Enter goes on with the list; in an empty item it ends it. */
export const enterInItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!isItem($from.parent)) return false
  if (empty && $from.parent.content.size === 0) return setBlockType(paragraph as NodeType)(state, dispatch)
  return splitBlockAs((node) => ({ type: node.type }))(state, dispatch)
}

/** Backspace at the beginning of an item makes it a paragraph first. */
export const leaveItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || !isItem($from.parent)) return false
  return setBlockType(paragraph as NodeType)(state, dispatch)
}

/** "- " begins a list, "1. " a numbered one. */
export function typedList(state: EditorState, from: number, to: number, text: string): Transaction | null {
  if (text !== ' ' || from !== to) return null
  const $from = state.doc.resolve(from)
  if ($from.parent.type !== paragraph) return null
  const typed = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const kind = /^[-*•–]$/.test(typed) ? 'bullet' : /^1[.)]$/.test(typed) ? 'number' : null
  if (kind === null) return null
  return state.tr.delete($from.start(), from).setBlockType($from.start(), $from.start(), schema.nodes[kind])
}

export const inCell = (state: EditorState): boolean => state.selection.$from.parent.type === cellType

/** Whether what is selected goes over the border of a cell: deleting it plainly would tear the table. */
export function crossesCells(state: EditorState): boolean {
  const { $from, $to } = state.selection
  if (state.selection.empty || $from.sameParent($to)) return false
  return linesBetween(state.doc, $from.pos, $to.pos).some(({ node }) => node.type === cellType)
}

/**
 * Deletes words and whole tables, but never a part of a table's frame. Afterwards the cursor stands where the
 * selection began.
 */
export function clearRange(tr: Transaction, from: number, to: number): Transaction {
  const pieces: { from: number; to: number }[] = []
  let block: { from: number; to: number } | null = null
  const close = () => {
    if (block !== null && block.to > block.from) pieces.push(block)
    block = null
  }
  tr.doc.forEach((node, pos) => {
    const end = pos + node.nodeSize
    if (end <= from || pos >= to) return
    if (node.type === table && (pos < from || end > to)) {
      close()
      for (const { node: cell, start } of linesBetween(tr.doc, Math.max(from, pos), Math.min(to, end))) {
        const piece = { from: Math.max(from, start), to: Math.min(to, start + cell.content.size) }
        if (piece.to > piece.from) pieces.push(piece)
      }
      return
    }
    const piece = {
      from: Math.max(from, node.type === table ? pos : pos + 1),
      to: Math.min(to, node.type === table ? end : end - 1),
    }
    if (block === null) block = { ...piece }
    else block.to = piece.to
  })
  close()
  for (const piece of pieces.reverse()) {
    if (piece.to > piece.from) tr.deleteRange(piece.from, piece.to)
  }
  return tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(tr.mapping.map(from, -1), tr.doc.content.size))),
  )
}

export const deleteAcrossCells: Command = (state, dispatch) => {
  if (!crossesCells(state)) return false
  dispatch?.(clearRange(state.tr, state.selection.from, state.selection.to).scrollIntoView())
  return true
}

/** Puts a field where the cursor is, or over what is selected. */
export function insertField(state: EditorState, value: string, schoolYear: number | null): Transaction {
  const { from, to } = state.selection
  const tr = crossesCells(state) ? clearRange(state.tr, from, to) : state.tr
  const node = schema.nodes.field?.create({ value, schoolYear }) as Node
  tr.replaceSelectionWith(node, true)
  return tr.scrollIntoView()
}

/** The end of a document never is a table, and a table's rows are alike in length. */
export function mend(state: EditorState): Transaction | null {
  const tr = state.tr
  const last = state.doc.lastChild
  if (last?.type === table) tr.insert(state.doc.content.size, (paragraph as NodeType).create())
  const short: { at: number; missing: number }[] = []
  state.doc.forEach((node, pos) => {
    if (node.type !== table) return
    let width = 0
    node.forEach((row) => {
      width = Math.max(width, row.childCount)
    })
    node.forEach((row, offset) => {
      if (row.childCount < width) {
        short.push({ at: pos + 1 + offset + row.nodeSize - 1, missing: width - row.childCount })
      }
    })
  })
  for (const { at, missing } of short.reverse()) {
    tr.insert(
      at,
      Array.from({ length: missing }, () => (cellType as NodeType).create()),
    )
  }
  return tr.docChanged ? tr : null
}

/** The nearest place to write at; used after a table was left. */
export const near = (tr: Transaction, pos: number, bias = 1): Transaction =>
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), bias))
