import { Menu, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '@/shared/i18n/format'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Icon } from '@/shared/ui/Icon'
import { initials } from './initials'
import { SchoolPicker } from './SchoolPicker'
import { SearchButton } from './SearchButton'
import classes from './TopBar.module.css'
import { useLanguageChange } from './useLanguageChange'
import { useSignOut } from './useSignOut'

// Seen a moment after the page itself.
const Inbox = lazy(() => import('@/features/home/Inbox'))

export function TopBar() {
  const { t } = useTranslation('shell')
  const user = useUser()
  const name = useLocalized()
  const { schoolYear } = useFormat()
  const { language, change } = useLanguageChange()
  const signOut = useSignOut()
  const districts = user.districts.map((district) => name(district.name)).join(', ')

  return (
    <header className={`${classes.top} no-print`}>
      {user.schools.length > 0 ? (
        <>
          <SchoolPicker schools={user.schools} />
          <span className={classes.year}>{schoolYear(schoolYearOf(today()))}</span>
        </>
      ) : (
        <span className={classes.place}>
          <Icon name={user.districts.length > 0 ? 'map' : 'shield'} />
          <span>{districts === '' ? t(`common:role.${user.role}`) : districts}</span>
        </span>
      )}
      <span className={classes.grow} />
      <SearchButton />
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={`${classes.pick} ${classes.desktop}`} aria-label={t('top.language')}>
            {LANGUAGE_NAMES[language]}
            <Icon name="chevronDown" size="sm" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((lang) => (
            <Menu.Item
              key={lang}
              lang={lang}
              aria-current={lang === language}
              rightSection={lang === language ? <Icon name="check" size="sm" /> : undefined}
              onClick={() => change(lang)}
            >
              {LANGUAGE_NAMES[lang]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={<span className={classes.waits} />}>
        <Inbox />
      </Suspense>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton
            className={`${classes.person} ${classes.desktop}`}
            aria-label={t('top.person', { name: user.fullName })}
          >
            <span className={classes.avatar} aria-hidden="true">
              {initials(user.fullName)}
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.who}>
            <p className="strong">{user.fullName}</p>
            <p className="muted small">{t(`common:role.${user.role}`)}</p>
          </div>
          <Menu.Divider />
          <Menu.Item component={Link} to="/profile" leftSection={<Icon name="person" />}>
            {t('top.profile')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="exit" />} onClick={() => void signOut.ask()}>
            {t('common:action.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {signOut.dialog}
    </header>
  )
}
