import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, setLanguage } from '@/shared/i18n/i18n'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { Brand } from '@/shared/ui/Brand'
import classes from './auth.module.css'
import { ThreadPicture } from './ThreadPicture'

/** The frame of the pages before a session: what this is for at the left, the form at the right. */
export function AuthPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('auth')
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`
  }, [title, t])
  return (
    <div className={classes.split}>
      <header className={`${classes.picture} no-print`}>
        <Brand />
        <div className={classes.middle}>
          <p className={classes.big}>{t('promise')}</p>
          <ThreadPicture />
        </div>
        <p className="small muted">{t('ministry')}</p>
      </header>
      <main className={classes.main}>
        <div className={classes.languages} role="group" aria-label={t('common:languageName')}>
          {LANGUAGES.map((lang) => (
            <UnstyledButton
              key={lang}
              lang={lang}
              className={classes.language}
              aria-pressed={lang === currentLanguage()}
              onClick={() => void setLanguage(lang)}
            >
              {LANGUAGE_NAMES[lang]}
            </UnstyledButton>
          ))}
        </div>
        {children}
      </main>
    </div>
  )
}
