import { Button } from '@mantine/core'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './toast.module.css'

interface Toast {
  id: number
  message: string
  undo?: () => void
}

/** Long enough to read it, notice the mistake and reach the button. */
const SHOWN_MS = 8_000

let current: Toast | null = null
let counter = 0
const listeners = new Set<() => void>()

function set(next: Toast | null): void {
  current = next
  for (const listener of listeners) listener()
}

/** "Өчүрүлдү" with a way back; a new toast replaces the one before it. */
export function showToast(message: string, undo?: () => void): void {
  counter += 1
  set({ id: counter, message, undo })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function ToastHost() {
  const { t } = useTranslation('common')
  const toast = useSyncExternalStore(subscribe, () => current)

  useEffect(() => {
    if (toast === null) return
    const timer = setTimeout(() => set(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])

  // What was said belongs to this page of the application, not to one that is opened after it.
  useEffect(() => () => set(null), [])

  return (
    <div className={`${classes.host} no-print`} role="status">
      {toast !== null && (
        <div className={classes.toast} key={toast.id}>
          <span>{toast.message}</span>
          {toast.undo !== undefined && (
            <Button
              variant="white"
              size="sm"
              onClick={() => {
                toast.undo?.()
                set(null)
              }}
            >
              {t('action.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
