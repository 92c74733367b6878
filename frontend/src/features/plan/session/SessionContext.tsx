import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { ApiError, PlanContent } from '@/api'
import type { AutosaveState } from '@/shared/autosave/Autosaver'
import { useProblemText } from '@/shared/i18n/problemText'
import { useUser } from '@/shared/session/useSession'
import { showToast } from '@/shared/ui/toast'
import { PlanSession } from './PlanSession'
import type { Kind } from './resources'

interface ContextValue {
  session: PlanSession
  readOnly: boolean
}

const Context = createContext<ContextValue | null>(null)

interface Props {
  content: PlanContent
  readOnly: boolean
  children: ReactNode
}

/** Holds the sitting at one plan while its editor is open. */
export function PlanSessionProvider({ content, readOnly, children }: Props) {
  const user = useUser()
  const client = useQueryClient()
  const text = useProblemText()
  const [session] = useState(() => new PlanSession(content.plan.id, user.id, content, client))

  useEffect(() => {
    session.onRemovalFailed = (error: ApiError) => showToast(`${text.title(error)}. ${text.advice(error)}`)
  }, [session, text])

  useEffect(() => session.receive(content), [session, content])

  useEffect(() => {
    if (!readOnly) void session.start()
    const hide = () => {
      if (document.visibilityState === 'hidden') void session.flushAll()
    }
    const unload = (event: BeforeUnloadEvent) => {
      if (session.losesText) event.preventDefault()
    }
    window.addEventListener('online', session.reconnected)
    window.addEventListener('beforeunload', unload)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('online', session.reconnected)
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('visibilitychange', hide)
      void session.stop()
    }
  }, [session, readOnly])

  return <Context value={{ session, readOnly }}>{children}</Context>
}

function useContextValue(): ContextValue {
  const value = use(Context)
  if (value === null) throw new Error('Only inside the plan editor')
  return value
}

export const usePlanSession = (): PlanSession => useContextValue().session
export const useReadOnly = (): boolean => useContextValue().readOnly

/** A part of the working text; the selector must hand out parts as they are, not make new ones. */
export function useWorking<T>(select: (content: PlanContent) => T): T {
  const session = usePlanSession()
  return useSyncExternalStore(session.subscribe, () => select(session.snapshot().content))
}

export function useSaveSummary() {
  const session = usePlanSession()
  const status = useSyncExternalStore(session.subscribe, () => session.snapshot().status)
  const savedAt = useSyncExternalStore(session.subscribe, () => session.snapshot().savedAt)
  return { status, savedAt }
}

/** How one part is doing: being saved, refused, in conflict; null while it was not touched. */
export function useEntityState(kind: Kind, id: string): AutosaveState<unknown> | null {
  const session = usePlanSession()
  return useSyncExternalStore(session.subscribe, () => session.stateOf(kind, id))
}

/** Refusals of one part by the path of the field ("text", "stages.0.title"); '' is for what has no field. */
export function useFieldErrors(kind: Kind, id: string): (path: string) => string | undefined {
  const error = useEntityState(kind, id)?.error ?? null
  const text = useProblemText()
  return (path) => {
    if (error === null || error.isTemporary) return undefined
    if (path === '')
      return error.fieldErrors.length === 0 ? `${text.title(error)}. ${text.advice(error)}` : undefined
    const found = error.fieldErrors.find(
      ({ pointer }) => pointer.replace(/^\//, '').replaceAll('/', '.') === path,
    )
    return found === undefined ? undefined : text.field(found)
  }
}
