import { vi } from 'vitest'

/** The names under which the page gives files to the browser to keep, from now on until the test ends. */
export function keptFiles(): string[] {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return names
}
