import { useCallback, useRef, useState } from 'react'
import { type History, noHistory, record, redo, undo } from './model/history'

/** Undo and redo for a value that somebody else keeps and saves. */
export function useHistory<T>(value: T, setValue: (next: T) => void) {
  const [history, setHistory] = useState<History<T>>(noHistory)
  const latest = useRef({ value, history })
  latest.current = { value, history }

  const change = useCallback(
    (next: T) => {
      setHistory(record(latest.current.history, latest.current.value))
      setValue(next)
    },
    [setValue],
  )
  const step = useCallback(
    (way: typeof undo<T>) => {
      const done = way(latest.current.history, latest.current.value)
      if (done === null) return
      setHistory(done.history)
      setValue(done.value)
    },
    [setValue],
  )
  return {
    change,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}
