import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { type Doubt, findDoubt } from '../model/doubts'
import { FIELD_MARK } from '../model/narrative'

interface Marks {
  doubts: readonly Doubt[]
  set: DecorationSet
}

const key = new PluginKey<Marks>('doubts')

function decorate(doc: Node, doubts: readonly Doubt[]): DecorationSet {
  if (doubts.length === 0) return DecorationSet.empty
  const starts: number[] = []
  const lines: string[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    starts.push(pos + 1)
    lines.push(node.textBetween(0, node.content.size, undefined, FIELD_MARK))
    return false
  })
  return DecorationSet.create(
    doc,
    doubts.flatMap((doubt) => {
      const found = findDoubt(lines, doubt)
      if (found === null) return []
      const start = starts[found.line] ?? 0
      return Decoration.inline(start + found.from, start + found.to, {
        class: 'narrative-doubt',
        title: doubt.message,
      })
    }),
  )
}

/** Doubtful numbers are underlined where they stand, also while the text around them changes. */
export const doubtMarks = (): Plugin<Marks> =>
  new Plugin<Marks>({
    key,
    state: {
      init: () => ({ doubts: [], set: DecorationSet.empty }),
      apply: (tr, marks, _, state) => {
        const doubts = (tr.getMeta(key) as readonly Doubt[] | undefined) ?? marks.doubts
        if (doubts === marks.doubts && !tr.docChanged) return marks
        return { doubts, set: decorate(state.doc, doubts) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  })

export const doubtsKey = key
