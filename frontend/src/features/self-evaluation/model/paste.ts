import type { Narrative, NarrativeRun } from '@/api'
import {
  fieldRun,
  isBlankLine,
  type ListKind,
  MAX_COLUMNS,
  MAX_ROWS,
  narrativeOf,
  textRun,
  tidyRuns,
  trimRuns,
  type Unit,
} from './narrative'

interface Marks {
  bold?: boolean
  italic?: boolean
}

const SKIPPED = new Set(['STYLE', 'SCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'NOSCRIPT', 'TEMPLATE', 'XML'])
const BLOCKS =
  /^(P|DIV|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|PRE|DL|DT|DD|FIGURE|FIGCAPTION|ADDRESS|CENTER|HR|FORM|CAPTION)$/

/** Styles are read as data only: a style attribute in a document is against the security policy of the page. */
function parse(html: string): HTMLElement {
  const plain = html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '')
    .replace(/(<[^>]*?\s)style(\s*=)/gi, '$1data-style$2')
  return new DOMParser().parseFromString(plain, 'text/html').body
}

const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').toLowerCase()

function marksOf(element: Element, marks: Marks): Marks {
  const next = { ...marks }
  const tag = element.tagName
  if (tag === 'B' || tag === 'STRONG' || /^H[1-6]$/.test(tag)) next.bold = true
  if (tag === 'I' || tag === 'EM') next.italic = true
  const style = styleOf(element)
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/.exec(style)?.[1]
  if (weight !== undefined) next.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/.exec(style)?.[1]
  if (slant !== undefined) next.italic = slant === 'italic' || slant === 'oblique'
  return next
}

/** Word writes lists as paragraphs with a mark in front; the mark says what kind of list it is. */
function wordList(element: Element): ListKind | null {
  const style = styleOf(element)
  if (!/mso-list:\s*l\d/.test(style) && !/^MsoListParagraph/.test(element.className)) return null
  const mark = markOf(element)
  if (mark === null) return /mso-list:\s*l\d/.test(style) ? 'bullets' : null
  return /^\s*\(?[\dA-Za-zА-Яа-я]{1,4}[.)]/.test(mark.textContent ?? '') ? 'numbers' : 'bullets'
}

const isMark = (element: Element): boolean => /mso-list:\s*ignore/.test(styleOf(element))
const markOf = (element: Element): Element | null =>
  [...element.querySelectorAll('[data-style]')].find(isMark) ?? null

class Collector {
  readonly units: Unit[] = []
  private runs: NarrativeRun[] = []

  flush(kind: 'paragraph' | ListKind): void {
    const runs = trimRuns(tidyRuns(this.runs))
    this.runs = []
    if (!isBlankLine(runs)) this.units.push({ kind, runs })
  }

  visit(node: Node, marks: Marks, kind: 'paragraph' | ListKind): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ')
      if (text !== '') this.runs.push(textRun(text, marks))
      return
    }
    if (!(node instanceof Element) || SKIPPED.has(node.tagName) || isMark(node)) return
    const field = node.getAttribute('data-field')
    if (field) {
      const year = Number(node.getAttribute('data-year') ?? '')
      this.runs.push(fieldRun(field, year > 0 ? year : null))
      return
    }
    if (node.tagName === 'BR') {
      this.flush(kind)
      return
    }
    if (node.tagName === 'TABLE') {
      this.table(node, kind)
      return
    }
    const inner = marksOf(node, marks)
    if (node.tagName === 'UL' || node.tagName === 'OL') {
      this.flush(kind)
      this.children(node, inner, node.tagName === 'OL' ? 'numbers' : 'bullets')
      this.flush(node.tagName === 'OL' ? 'numbers' : 'bullets')
      return
    }
    if (node.tagName === 'LI') {
      const item = kind === 'paragraph' ? 'bullets' : kind
      this.flush(item)
      this.children(node, inner, item)
      this.flush(item)
      return
    }
    if (!BLOCKS.test(node.tagName)) {
      this.children(node, inner, kind)
      return
    }
    const own = wordList(node) ?? kind
    this.flush(kind)
    this.children(node, inner, own)
    this.flush(own)
  }

  children(node: Node, marks: Marks, kind: 'paragraph' | ListKind): void {
    for (const child of node.childNodes) this.visit(child, marks, kind)
  }

  /** A table of one cell only frames its text; other tables keep rows and columns, wide cells take their room. */
  private table(table: Element, kind: 'paragraph' | ListKind): void {
    this.flush(kind)
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const cells = rows.flatMap((row) => [...row.children])
    if (cells.length === 1 && cells[0] !== undefined) {
      this.children(cells[0], {}, 'paragraph')
      this.flush('paragraph')
      return
    }
    const grid = gridOf(rows)
    if (grid.length === 0) return
    const first = [...(rows[0]?.children ?? [])]
    const header =
      first.length > 0 && first.every((cell) => cell.tagName === 'TH' || cell.closest('thead') !== null)
    this.units.push(...inTables(grid, header))
  }
}

/** A table longer than the contract allows goes on in the next one. */
function inTables(rows: NarrativeRun[][][], header: boolean): Unit[] {
  const tables: Unit[] = []
  for (let at = 0; at < rows.length; at += MAX_ROWS) {
    tables.push({ kind: 'table', header: header && at === 0, rows: rows.slice(at, at + MAX_ROWS) })
  }
  return tables
}

/** The words of a cell on one line. */
function cellRuns(cell: Element): NarrativeRun[] {
  const inner = new Collector()
  inner.children(cell, cell.tagName === 'TH' ? {} : marksOf(cell, {}), 'paragraph')
  inner.flush('paragraph')
  const all = inner.units.flatMap((unit) => (unit.kind === 'table' ? unit.rows.flat() : [unit.runs]))
  return tidyRuns(all.flatMap((runs, index) => (index === 0 ? runs : [textRun(' '), ...runs])))
}

function gridOf(rows: readonly Element[]): NarrativeRun[][][] {
  const grid: NarrativeRun[][][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    const line = grid[y] as NarrativeRun[][]
    for (const cell of row.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue
      while (line[x] !== undefined) x += 1
      const across = Math.min(Number(cell.getAttribute('colspan')) || 1, 50)
      const down = Math.min(Number(cell.getAttribute('rowspan')) || 1, rows.length - y)
      for (let i = 0; i < down; i += 1)
        for (let j = 0; j < across; j += 1) (grid[y + i] as NarrativeRun[][])[x + j] = []
      line[x] = cellRuns(cell)
      x += across
    }
  })
  const width = Math.max(0, ...grid.map((line) => line.length))
  return grid
    .map((line) => Array.from({ length: width }, (_, x) => line[x] ?? []))
    .filter((line) => line.some((runs) => !isBlankLine(runs)))
    .map(narrow)
}

/** What does not fit the columns of the contract stands together in the last one. */
function narrow(line: NarrativeRun[][]): NarrativeRun[][] {
  if (line.length <= MAX_COLUMNS) return line
  const rest = line.slice(MAX_COLUMNS - 1).filter((runs) => !isBlankLine(runs))
  const last = rest.flatMap((runs, index) => (index === 0 ? runs : [textRun(' '), ...runs]))
  return [...line.slice(0, MAX_COLUMNS - 1), tidyRuns(last)]
}

/** What was copied from Word, a table program, the web or this editor: paragraphs, lists and tables stay. */
export function fromHtml(html: string): Narrative {
  const collector = new Collector()
  collector.children(parse(html), {}, 'paragraph')
  collector.flush('paragraph')
  return narrativeOf(collector.units)
}

const BULLET = /^\s*[•·▪●○◦*–—-][\s\u00a0]+/
const NUMBER = /^\s*\d{1,3}[.)][\s\u00a0]+/

/** Plain text: a line is a paragraph, a dash or a number in front makes an item, tabs make a table. */
export function fromText(text: string): Narrative {
  const all = text.split(/\r\n|\r|\n/)
  const rows = all.filter((line) => line.trim() !== '')
  if (rows.length > 1 && rows.every((line) => line.includes('\t'))) {
    const cells = rows.map((line) => line.split('\t').map((cell) => tidyRuns([textRun(cell.trim())])))
    const width = Math.max(...cells.map((line) => line.length))
    return narrativeOf(
      inTables(
        cells.map((line) => narrow(Array.from({ length: width }, (_, x) => line[x] ?? []))),
        false,
      ),
    )
  }
  return narrativeOf(
    rows.map((line): Unit => {
      if (BULLET.test(line)) return { kind: 'bullets', runs: [textRun(line.replace(BULLET, '').trim())] }
      if (NUMBER.test(line)) return { kind: 'numbers', runs: [textRun(line.replace(NUMBER, '').trim())] }
      return { kind: 'paragraph', runs: [textRun(line.trim())] }
    }),
  )
}
