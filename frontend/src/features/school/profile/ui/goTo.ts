/** Leads to the field of a JSON pointer, else to the part that holds it. */
export function goTo(pointer: string): void {
  let path = pointer
  let found: HTMLElement | null = null
  while (path !== '' && found === null) {
    found = document.querySelector<HTMLElement>(`[data-path=${JSON.stringify(path)}]`)
    path = path.slice(0, path.lastIndexOf('/'))
  }
  if (found === null) return
  found.scrollIntoView({ behavior: 'smooth', block: 'center' })
  const field = found.matches('input,select,textarea')
    ? found
    : found.querySelector<HTMLElement>('input,select,textarea,button')
  field?.focus({ preventScroll: true })
}
