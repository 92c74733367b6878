import type { Narrative, NarrativeRun } from '@/api'
import { fieldRun, type ListKind, narrativeOf, textRun, type Unit, unitsOf } from './narrative'

/** A node of the editor's document as JSON; the editor's library is not needed to make one. */
export interface DocNode {
  type: string
  attrs?: Record<string, unknown>
  content?: DocNode[]
  text?: string
  marks?: { type: string }[]
}

const NODE: Record<ListKind | 'paragraph', string> = {
  paragraph: 'paragraph',
  bullets: 'bullet',
  numbers: 'number',
}
const KIND: Record<string, ListKind | 'paragraph'> = {
  paragraph: 'paragraph',
  bullet: 'bullets',
  number: 'numbers',
}

function inline(run: NarrativeRun): DocNode {
  if (run.kind === 'field') {
    return { type: 'field', attrs: { value: run.value, schoolYear: run.schoolYear ?? null } }
  }
  const marks = [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])]
  return { type: 'text', text: run.text ?? '', ...(marks.length > 0 ? { marks } : {}) }
}

const filled = (type: string, runs: readonly NarrativeRun[]): DocNode =>
  runs.length === 0 ? { type } : { type, content: runs.map(inline) }

function nodeOf(unit: Unit): DocNode {
  if (unit.kind !== 'table') return filled(NODE[unit.kind], unit.runs)
  return {
    type: 'table',
    attrs: { header: unit.header },
    content: unit.rows.map((row) => ({
      type: 'table_row',
      content: row.map((runs) => filled('table_cell', runs)),
    })),
  }
}

export const nodesOf = (narrative: Narrative | null | undefined): DocNode[] => unitsOf(narrative).map(nodeOf)

/** The document of the editor: lists lie flat in it, and it never ends with a table, so that one can write on. */
export function toDoc(narrative: Narrative | null | undefined): DocNode {
  const content = nodesOf(narrative)
  if (content.length === 0 || content.at(-1)?.type === 'table') content.push({ type: 'paragraph' })
  return { type: 'doc', content }
}

function runsOf(node: DocNode): NarrativeRun[] {
  return (node.content ?? []).map((part) =>
    part.type === 'field'
      ? fieldRun(String(part.attrs?.value ?? ''), part.attrs?.schoolYear as number | null | undefined)
      : textRun(part.text ?? '', {
          bold: part.marks?.some((mark) => mark.type === 'bold') ?? false,
          italic: part.marks?.some((mark) => mark.type === 'italic') ?? false,
        }),
  )
}

/** The typed blocks of the contract from the editor's document, tidied: what is typed and what is read are equal. */
export function fromDoc(doc: DocNode): Narrative {
  const units = (doc.content ?? []).flatMap((node): Unit[] => {
    if (node.type === 'table') {
      const rows = (node.content ?? []).map((row) => (row.content ?? []).map(runsOf))
      return [{ kind: 'table', header: node.attrs?.header === true, rows }]
    }
    const kind = KIND[node.type]
    return kind === undefined ? [] : [{ kind, runs: runsOf(node) }]
  })
  return narrativeOf(unitsOf(narrativeOf(units)))
}
