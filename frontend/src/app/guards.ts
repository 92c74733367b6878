import { notFound, redirect } from '@tanstack/react-router'
import { ApiError, type Me, OFFLINE, type Role, resumeSession } from '@/api'

/** For the layout of all signed-in pages: comes back to the wanted page after the sign-in. */
export async function requireSession(href: string): Promise<{ user: Me }> {
  const session = await resumeSession()
  if ('user' in session) return { user: session.user }
  if (session.status === 'anonymous') {
    throw redirect({ to: '/sign-in', search: href === '/' ? {} : { from: href }, replace: true })
  }
  throw new ApiError({ type: 'about:blank', title: 'No connection', status: 0, code: OFFLINE })
}

/** A page of another role does not exist for this one; the server refuses its data anyway. */
export function requireRole(user: Me, ...roles: Role[]): void {
  if (!roles.includes(user.role)) throw notFound()
}
