import { useSyncExternalStore } from 'react'
import { type Me, onSessionChange, type Role, type SessionState, sessionState } from '@/api'

export const useSession = (): SessionState => useSyncExternalStore(onSessionChange, sessionState)

/** The signed-in person; only below the guarded part of the route tree. */
export function useUser(): Me {
  const session = useSession()
  const last = lastUser
  if ('user' in session) {
    lastUser = session.user
    return session.user
  }
  // The frame between the end of a session and the way to the sign-in page.
  if (last !== null) return last
  throw new Error('Nobody is signed in here')
}

let lastUser: Me | null = null

export const useHasRole = (...roles: Role[]): boolean => roles.includes(useUser().role)
