/** The list with one thing at another place; null when nothing would change. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] | null {
  if (from === to || from < 0 || to < 0 || from >= items.length || to >= items.length) return null
  const next = [...items]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
