import { plain } from './parse'

/** A copied table as rows of cells; spreadsheets part cells by tabs, and quote what has a line break in it. */
export function parseTable(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (source.trim() === '') return []
  if (source.includes('\t')) return parseQuoted(source, '\t')
  if (source.includes(';')) return parseQuoted(source, ';')
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  // Out of a document or a mail: columns stand apart by several spaces.
  if (lines.some((line) => /\S\s{2,}\S/.test(line))) return lines.map((line) => line.trim().split(/\s{2,}/))
  return lines.map((line) => [line.trim()])
}

function parseQuoted(source: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(plain(cell))
    cell = ''
  }
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === separator) endCell()
    else if (letter === '\n') {
      endCell()
      rows.push([])
    } else cell += letter
  }
  endCell()
  return rows
}

/** Cells as spreadsheets take them; a tab or a line break inside a text becomes a space. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n')
