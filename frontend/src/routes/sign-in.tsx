import { createFileRoute, redirect } from '@tanstack/react-router'
import { resumeSession } from '@/api'
import { SignInPage } from '@/features/auth/SignInPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { from?: string } => {
    const { from } = search
    // Only our own pages: a link must not lead a signed-in person elsewhere.
    return typeof from === 'string' && /^\/(?!\/)/.test(from) ? { from } : {}
  },
  beforeLoad: async ({ search }) => {
    const session = await resumeSession()
    if (session.status === 'signed-in') throw redirect({ to: (search.from ?? '/') as '/', replace: true })
  },
  loader: () => loadTexts('auth'),
  component: SignInPage,
})
