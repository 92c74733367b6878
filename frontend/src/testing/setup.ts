import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import i18n, { i18nReady } from '@/shared/i18n/i18n'
import { server } from './server'

Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
})
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
// A busy build machine is slower than the one second that is the default.
configure({ asyncUtilTimeout: 6_000, defaultHidden: false })
// Growing text fields measure again when a font has arrived.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
globalThis.scrollTo = () => undefined
URL.createObjectURL = () => 'blob:made'
URL.revokeObjectURL = () => undefined
window.HTMLElement.prototype.scrollIntoView = () => undefined

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await i18nReady
  // Tests read the words as people see them, so every text is there from the start.
  const texts = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', {
    eager: true,
    import: 'default',
  })
  for (const [path, words] of Object.entries(texts)) {
    const [, lang, ns] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? []
    if (lang !== undefined && ns !== undefined) i18n.addResourceBundle(lang, ns, words, true, true)
  }
})
beforeEach(async () => {
  localStorage.clear()
  await i18n.changeLanguage('ky')
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.useRealTimers()
})
afterAll(() => {
  server.close()
  // Pages without the application write into the body themselves; the next file finds it empty.
  document.body.replaceChildren()
})
