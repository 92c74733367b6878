import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'

export function HomePage() {
  const { t } = useTranslation('home')
  return (
    <Page title={t('hello', { name: useUser().fullName })}>
      <span />
    </Page>
  )
}
