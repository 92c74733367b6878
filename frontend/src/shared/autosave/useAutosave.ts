import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { onSessionChange, sessionState } from '@/api'
import { type AutosaveOptions, Autosaver, type AutosaveState, type Versioned } from './Autosaver'
import { draftStore } from './drafts'

interface Entry {
  // Entries of all kinds of texts live in one registry; the key tells which is which.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  saver: Autosaver<any>
  users: number
}

// One saver a key: leaving a page and coming back must not send two requests for one text.
const registry = new Map<string, Entry>()
// The last acknowledged texts: a query's cached answer may be older than what this tab itself has saved.
const acknowledged = new Map<string, Versioned<unknown>>()

function newest<T>(id: string, server: Versioned<T>): Versioned<T> {
  const known = acknowledged.get(id) as Versioned<T> | undefined
  return known !== undefined && (known.version ?? -1) > (server.version ?? -1) ? known : server
}

function acquire<T>(options: AutosaveOptions<T>): Autosaver<T> {
  const id = `${options.userId}:${options.key}`
  let entry = registry.get(id)
  if (entry === undefined) {
    entry = {
      saver: new Autosaver<T>({ ...options, server: newest(id, options.server) }, draftStore),
      users: 0,
    }
    registry.set(id, entry)
    void entry.saver.restore()
  }
  return entry.saver
}

function retain(id: string): void {
  const entry = registry.get(id)
  if (entry !== undefined) entry.users += 1
}

function release(id: string): void {
  const entry = registry.get(id)
  if (entry === undefined) return
  entry.users -= 1
  if (entry.users > 0) return
  void entry.saver.flush().finally(() => {
    if (entry.users > 0 || registry.get(id) !== entry) return
    registry.delete(id)
    const { value, version } = entry.saver.snapshot()
    if (!entry.saver.isDirty) acknowledged.set(id, { value, version })
    void entry.saver.stop()
  })
}

export interface Autosave<T> extends AutosaveState<T> {
  setValue: (next: T | ((current: T) => T)) => void
  /** Send now: on leaving a field or before an action that needs the saved text. */
  flush: () => Promise<void>
  retry: () => void
  keepMine: () => void
  keepTheirs: () => void
}

type Options<T> = Omit<AutosaveOptions<T>, 'userId'>

/**
 * The value of an editor that saves itself. Give it the newest answer of the query as `server`; render `value`,
 * `<SaveState>` with `status`, and `<ConflictDialog autosave={…}>`.
 */
export function useAutosave<T>(options: Options<T>): Autosave<T> {
  const session = sessionState()
  const userId = 'user' in session ? session.user.id : 'nobody'
  const full: AutosaveOptions<T> = { ...options, userId }
  const id = `${userId}:${options.key}`
  const latest = useRef(full)
  latest.current = full

  const [held, setHeld] = useState(() => ({ id, saver: acquire(full) }))
  let saver = held.saver
  if (held.id !== id) {
    saver = acquire(full)
    setHeld({ id, saver })
  }

  useEffect(() => {
    // A strict second mount finds the entry released: it is taken up again.
    if (!registry.has(id)) registry.set(id, { saver, users: 0 })
    retain(id)
    return () => release(id)
  }, [id, saver])

  useEffect(() => {
    saver.configure(latest.current)
  })

  const { value: serverValue, version: serverVersion } = options.server
  useEffect(() => {
    saver.receive({ value: serverValue, version: serverVersion })
  }, [saver, serverValue, serverVersion])

  const state = useSyncExternalStore(saver.subscribe, saver.snapshot)

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void saver.flush()
    }
    // Only where the browser keeps nothing does closing the tab lose anything.
    const unload = (event: BeforeUnloadEvent) => {
      if (saver.isDirty && !saver.snapshot().kept) event.preventDefault()
    }
    // Signed in again after the session had ended under the writer's hands.
    const stopListening = onSessionChange((next) => {
      if (next.status === 'signed-in') saver.reconnected()
    })
    window.addEventListener('online', saver.reconnected)
    window.addEventListener('beforeunload', unload)
    document.addEventListener('visibilitychange', hide)
    return () => {
      stopListening()
      window.removeEventListener('online', saver.reconnected)
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [saver])

  const setValue = useCallback(
    (next: T | ((current: T) => T)) => {
      const value = typeof next === 'function' ? (next as (current: T) => T)(saver.snapshot().value) : next
      saver.edit(value)
    },
    [saver],
  )
  const retry = useCallback(() => void saver.flush(), [saver])

  return {
    ...state,
    setValue,
    flush: saver.flush,
    retry,
    keepMine: saver.keepMine,
    keepTheirs: saver.keepTheirs,
  }
}
