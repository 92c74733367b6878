import { useTranslation } from 'react-i18next'
import { Brand } from '@/shared/ui/Brand'
import { AuthPage } from './AuthPage'
import classes from './auth.module.css'
import { SignInForm } from './SignInForm'

export function SignInPage() {
  const { t } = useTranslation('auth')
  return (
    <AuthPage title={t('signIn.title')}>
      <SignInForm>
        <div className={classes.phoneBrand}>
          <Brand />
        </div>
        <div>
          <h1 className={classes.heading}>{t('signIn.title')}</h1>
          <p className="muted">{t('signIn.purpose')}</p>
        </div>
      </SignInForm>
      <p className={`${classes.help} small muted`}>{t('signIn.help')}</p>
    </AuthPage>
  )
}
