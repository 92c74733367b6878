import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** What the browser believes; a request may still fail on a line that is only half there. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
