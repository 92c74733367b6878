import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Me, signOut } from '@/api'
import { SignInForm } from './SignInForm'

/** Over the page that was being written: the same person goes on where the session ended. */
export default function SessionExpired({ user }: { user: Me }) {
  const { t } = useTranslation('auth')
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('expired.title')}
    >
      <SignInForm only={user.login}>
        <p>{t('expired.text', { name: user.fullName })}</p>
      </SignInForm>
      <Button variant="subtle" fullWidth mt="sm" onClick={() => void signOut()}>
        {t('expired.leave')}
      </Button>
    </Modal>
  )
}
