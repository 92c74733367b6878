import { createFileRoute } from '@tanstack/react-router'
import { InvitationPage } from '@/features/auth/InvitationPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/invitation')({
  loader: () => loadTexts('auth'),
  component: InvitationPage,
})
