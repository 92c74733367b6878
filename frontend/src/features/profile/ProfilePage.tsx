import { useTranslation } from 'react-i18next'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { AboutForm } from './AboutForm'
import { PasswordForm } from './PasswordForm'
import classes from './ProfilePage.module.css'

/** The own account: name, language, password. */
export function ProfilePage() {
  const { t } = useTranslation('profile')
  const user = useUser()
  const name = useLocalized()
  const places = [...user.schools, ...user.districts].map((place) => name(place.name))
  return (
    <Page title={t('title')} purpose={t('purpose')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('login')}</dt>
          <dd>{user.login}</dd>
        </div>
        <div>
          <dt>{t('role')}</dt>
          <dd>{t(`common:role.${user.role}`)}</dd>
        </div>
        {places.length > 0 && (
          <div>
            <dt>{t('places')}</dt>
            <dd>{places.join(', ')}</dd>
          </div>
        )}
      </dl>
      <div className={classes.forms}>
        <section aria-labelledby="about">
          <h2 id="about">{t('about.title')}</h2>
          <AboutForm user={user} />
        </section>
        <section aria-labelledby="password">
          <h2 id="password">{t('password.title')}</h2>
          <PasswordForm login={user.login} />
        </section>
      </div>
    </Page>
  )
}
