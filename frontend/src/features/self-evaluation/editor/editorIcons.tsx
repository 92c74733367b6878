// Only the editor shows these, so they come with it and not with every page.
const PATHS = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.500 3.500 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  bullet: 'M9 7h11M9 12h11M9 17h11M4.500 7h.1M4.500 12h.1M4.500 17h.1',
  number:
    'M10 7h10M10 12h10M10 17h10M4 6l1.500-1v4M3.800 15.500c.3-1.300 2.400-1.200 2.300.1 0 1-2.300 1.500-2.300 2.900h2.500',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14',
  undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-3',
  redo: 'M16 6l4 4-4 4M20 10H10a5 5 0 0 0 0 10h3',
} as const

export type EditorIconName = keyof typeof PATHS

export function EditorIcon({ name }: { name: EditorIconName }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} strokeWidth={name === 'bold' ? 2.2 : undefined} />
    </svg>
  )
}
