import { Button, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getPublicSchoolCardOptions, type PublicSchoolCard, toApiError } from '@/api'
import { currentLanguage, setLanguage } from '@/shared/i18n/i18n'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Brand } from '@/shared/ui/Brand'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { CardFacts } from './CardFacts'
import { CardIndicators } from './CardIndicators'
import { CardPlan } from './CardPlan'
import classes from './public-card.module.css'

/** What everybody may know of a school, for parents on a phone: no sign-in, no person. */
export function PublicCardPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('public-card')
  const card = useQuery(getPublicSchoolCardOptions({ path: { schoolId } }))
  const missing = card.isError && [400, 404].includes(toApiError(card.error).status)

  return (
    <div className={classes.sheet}>
      <header className={`${classes.top} no-print`}>
        <Brand />
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
      </header>
      <main>
        {card.data !== undefined ? (
          <Card card={card.data} />
        ) : (
          <Page title={t('title')}>
            {card.isPending && <Loading shape="form" />}
            {missing && <Empty icon="school" title={t('missing')} text={t('missingText')} />}
            {card.isError && !missing && <Failed error={card.error} onRetry={() => void card.refetch()} />}
          </Page>
        )}
      </main>
    </div>
  )
}

function Card({ card }: { card: PublicSchoolCard }) {
  const { t, i18n } = useTranslation('public-card')
  const localized = useLocalized()
  const { label } = useReference()
  const { mission } = card
  const inRussian = i18n.resolvedLanguage === 'ru' && mission?.textRu !== undefined
  return (
    <Page
      title={localized(card.name)}
      purpose={[label('school_kind', card.kind), localized(card.districtName)]
        .filter((part) => part !== '')
        .join(' · ')}
      actions={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('common:action.print')}
        </Button>
      }
    >
      <div className={classes.parts}>
        <section aria-labelledby="mission">
          <h2 id="mission">{t('mission')}</h2>
          {mission === undefined ? (
            <p className="muted">{t('missionNone')}</p>
          ) : (
            <blockquote className={classes.mission} lang={inRussian ? 'ru' : 'ky'}>
              {inRussian ? mission.textRu : mission.text}
            </blockquote>
          )}
        </section>
        <CardFacts card={card} />
        <CardPlan plan={card.plan} />
        <CardIndicators years={card.indicators} />
        <p className="small muted">{t('about')}</p>
      </div>
    </Page>
  )
}
