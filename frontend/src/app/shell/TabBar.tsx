import { Drawer, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import type { Place } from './navigation'
import { PlaceLink } from './PlaceLink'
import classes from './TabBar.module.css'
import { useLanguageChange } from './useLanguageChange'
import { useSignOut } from './useSignOut'

const SHOWN = 4
/** The sheet is as high as what it holds: head and languages, and its lines. */
const HEAD_PX = 204
const LINE_PX = 53

/** Phones: four places and "more" with the rest, the person and the languages. */
export function TabBar({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('shell')
  const user = useUser()
  const [more, setMore] = useState(false)
  const { language, change } = useLanguageChange()
  const signOut = useSignOut()
  const close = () => setMore(false)
  const rest = places.slice(SHOWN)

  return (
    <nav className={`${classes.bar} no-print`} aria-label={t('nav.main')}>
      {places.slice(0, SHOWN).map((place) => (
        <PlaceLink key={place.key} place={place} className={classes.tab}>
          <Icon name={place.icon} size="lg" />
          {t(`nav.short.${place.key}`)}
        </PlaceLink>
      ))}
      <UnstyledButton className={classes.tab} aria-expanded={more} onClick={() => setMore(true)}>
        <Icon name="more" size="lg" />
        {t('common:action.more')}
      </UnstyledButton>
      <Drawer
        opened={more}
        onClose={close}
        position="bottom"
        size={HEAD_PX + LINE_PX * (rest.length + 2)}
        title={user.fullName}
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        <p className="muted small">{t(`common:role.${user.role}`)}</p>
        <ul className={classes.list}>
          {rest.map((place) => (
            <li key={place.key}>
              <PlaceLink place={place} className={classes.line} onClick={close}>
                <Icon name={place.icon} />
                {t(`nav.${place.key}`)}
              </PlaceLink>
            </li>
          ))}
          <li>
            <Link to="/profile" className={classes.line} onClick={close}>
              <Icon name="person" />
              {t('top.profile')}
            </Link>
          </li>
          <li>
            <UnstyledButton
              className={classes.line}
              onClick={() => {
                close()
                void signOut.ask()
              }}
            >
              <Icon name="exit" />
              {t('common:action.signOut')}
            </UnstyledButton>
          </li>
        </ul>
        <div className={classes.languages} role="group" aria-label={t('common:languageName')}>
          {LANGUAGES.map((lang) => (
            <UnstyledButton
              key={lang}
              lang={lang}
              className={classes.language}
              aria-pressed={lang === language}
              onClick={() => change(lang)}
            >
              {LANGUAGE_NAMES[lang]}
            </UnstyledButton>
          ))}
        </div>
      </Drawer>
      {signOut.dialog}
    </nav>
  )
}
