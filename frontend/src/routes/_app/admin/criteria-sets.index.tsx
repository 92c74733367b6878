import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { SetsPage } from '@/features/criteria-sets/SetsPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/criteria-sets/')({
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('criteria-sets'),
  component: SetsPage,
})
