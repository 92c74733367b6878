import { createFileRoute } from '@tanstack/react-router'
import { requireRole } from '@/app/guards'
import { SetPage } from '@/features/criteria-sets/SetPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/criteria-sets/$setCode/$versionNumber')({
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: () => loadTexts('criteria-sets'),
  component: Page,
})

function Page() {
  const { setCode, versionNumber } = Route.useParams()
  return <SetPage setCode={setCode} versionNumber={Number(versionNumber)} />
}
