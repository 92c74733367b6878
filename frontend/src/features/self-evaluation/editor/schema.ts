import { type Node, Schema } from 'prosemirror-model'

/** What a text may be made of: exactly the blocks of the contract, lists flat, cells of one line. */
export const schema = new Schema({
  nodes: {
    doc: { content: '(paragraph | bullet | number | table)+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    bullet: {
      content: 'inline*',
      parseDOM: [{ tag: 'p[data-item=bullet]', priority: 60 }],
      toDOM: () => ['p', { 'data-item': 'bullet' }, 0],
    },
    number: {
      content: 'inline*',
      parseDOM: [{ tag: 'p[data-item=number]', priority: 60 }],
      toDOM: () => ['p', { 'data-item': 'number' }, 0],
    },
    table: {
      content: 'table_row+',
      isolating: true,
      attrs: { header: { default: false } },
      parseDOM: [
        { tag: 'table', getAttrs: (table) => ({ header: (table as HTMLElement).dataset.header === 'true' }) },
      ],
      toDOM: (node) => ['table', { 'data-header': String(node.attrs.header) }, ['tbody', 0]],
    },
    table_row: { content: 'table_cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
    table_cell: {
      content: 'inline*',
      isolating: true,
      parseDOM: [{ tag: 'td' }],
      toDOM: () => ['td', 0],
    },
    text: { group: 'inline' },
    field: {
      inline: true,
      atom: true,
      group: 'inline',
      attrs: { value: {}, schoolYear: { default: null } },
      parseDOM: [
        {
          tag: 'span[data-field]',
          getAttrs: (element) => {
            const { field = '', year } = (element as HTMLElement).dataset
            return { value: field, schoolYear: year ? Number(year) : null }
          },
        },
      ],
      toDOM: (node) => ['span', fieldAttributes(node)],
    },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
})

/** What makes a chip a chip again when it is pasted into another text. */
export const fieldAttributes = (node: Node): Record<string, string> => ({
  'data-field': String(node.attrs.value),
  ...(node.attrs.schoolYear === null ? {} : { 'data-year': String(node.attrs.schoolYear) }),
})

export const isItem = (node: Node): boolean => node.type.name === 'bullet' || node.type.name === 'number'
