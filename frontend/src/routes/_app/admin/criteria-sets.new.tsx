import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { UploadPage } from '@/features/criteria-sets/UploadPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/criteria-sets/new')({
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('criteria-sets'),
  component: UploadPage,
})
