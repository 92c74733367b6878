import { DOMSerializer, Fragment, type Node, type ResolvedPos, Slice } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import type { Narrative } from '@/api'
import { type DocNode, nodesOf } from '../model/doc'
import { fromHtml, fromText } from '../model/paste'
import { clearRange, crossesCells, inCell, near } from './commands'
import { fieldAttributes, isItem, schema } from './schema'
import { fillCells } from './table'

/** The words of a chip, for whoever does not know chips. */
export type ChipText = (node: Node) => string

/** Lists go out as lists, so that Word knows them. */
class Serializer extends DOMSerializer {
  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const out = super.serializeFragment(fragment, options, target)
    for (const item of out.querySelectorAll('p[data-item]')) {
      const tag = item.getAttribute('data-item') === 'number' ? 'ol' : 'ul'
      const before = item.previousElementSibling
      const list = before?.localName === tag ? before : document.createElement(tag)
      if (list !== before) item.before(list)
      const line = document.createElement('li')
      line.append(...item.childNodes)
      list.append(line)
      item.remove()
    }
    return out
  }
}

export function serializerOf(chip: ChipText): DOMSerializer {
  return new Serializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      field: (node) => ['span', fieldAttributes(node), chip(node)],
    },
    DOMSerializer.marksFromSchema(schema),
  )
}

/** Plain text: a line a line, a cell apart by a tab, numbers as they are shown. */
export function textOf(slice: Slice, chip: ChipText): string {
  const line = (node: Node): string => node.textBetween(0, node.content.size, undefined, chip)
  const lines: string[] = []
  slice.content.forEach((node) => {
    if (node.isInline) lines.push(node.isText ? (node.text ?? '') : chip(node))
    else if (node.isTextblock) lines.push(`${isItem(node) ? '• ' : ''}${line(node)}`)
    else if (node.type.name === 'table') {
      node.forEach((row) => {
        const cells: string[] = []
        row.forEach((cell) => {
          cells.push(line(cell))
        })
        lines.push(cells.join('\t'))
      })
    } else lines.push(line(node))
  })
  return lines.join('\n')
}

const nodes = (all: readonly DocNode[]): Node[] => all.map((node) => schema.nodeFromJSON(node))

/** Everything on one line, as a cell takes it. */
function inlineOf(blocks: readonly Node[]): Node[] {
  const parts: Node[] = []
  const line = (block: Node) => {
    if (block.isTextblock) {
      if (block.content.size === 0) return
      if (parts.length > 0) parts.push(schema.text(' '))
      block.forEach((part) => {
        parts.push(part)
      })
    } else block.forEach(line)
  }
  blocks.forEach(line)
  return parts
}

/** Words that go on in the line of the cursor: only where a paragraph meets a paragraph. */
const opens = (block: Node | undefined, at: ResolvedPos): number =>
  block?.type.name === 'paragraph' || (block !== undefined && block.type === at.parent.type) ? 1 : 0

/** Puts what was copied elsewhere to where the cursor is. False: there was nothing. */
export function pasteNarrative(view: EditorView, narrative: Narrative): boolean {
  const blocks = nodes(nodesOf(narrative))
  if (blocks.length === 0) return false
  const { state } = view
  const { from, to } = state.selection
  const tr = crossesCells(state) ? clearRange(state.tr, from, to) : state.tr
  if (inCell(state)) {
    const only = blocks.length === 1 && blocks[0]?.type.name === 'table' ? blocks[0] : null
    const filled =
      only === null
        ? null
        : fillCells(
            state,
            only.children.map((row) => row.children.map((cell) => cell.children)),
          )
    tr.replaceSelection(new Slice(Fragment.from(inlineOf(blocks)), 0, 0))
    view.dispatch((filled ?? tr).scrollIntoView().setMeta('paste', true))
    return true
  }
  const { $from, $to } = tr.selection
  const blank = $from.parent.content.size === 0 && $from.sameParent($to) && $from.depth > 0
  if (blank) {
    const pos = $from.before()
    tr.replaceWith(pos, $from.after(), blocks)
    near(tr, pos + blocks.reduce((size, block) => size + block.nodeSize, 0) - 1, -1)
  } else {
    tr.replaceSelection(new Slice(Fragment.from(blocks), opens(blocks[0], $from), opens(blocks.at(-1), $to)))
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true))
  return true
}

/** Read by our own rules before the library sees it: Word's lists, tables, chips; never its styles. */
export function pasteFrom(view: EditorView, data: DataTransfer | null, plain: boolean): boolean {
  if (data === null) return false
  const html = plain ? '' : data.getData('text/html')
  if (html !== '' && pasteNarrative(view, fromHtml(html))) return true
  return pasteNarrative(view, fromText(data.getData('text/plain')))
}
