const KEY = 'onuguu.reloaded'
const ONCE_IN_MS = 60_000

/**
 * After a deploy the names of the chunks have changed and an open page asks for files that are gone. It is loaded
 * anew once; without a line it is left as it is, because a reload would lose even what is there.
 */
export function reloadOnStaleChunks(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? '0')
    if (!navigator.onLine || Date.now() - last < ONCE_IN_MS) return
    event.preventDefault()
    sessionStorage.setItem(KEY, String(Date.now()))
    window.location.reload()
  })
}
