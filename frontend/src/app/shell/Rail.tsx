import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Brand } from '@/shared/ui/Brand'
import { Icon } from '@/shared/ui/Icon'
import type { Place } from './navigation'
import { PlaceLink } from './PlaceLink'
import classes from './Rail.module.css'

interface Props {
  places: readonly Place[]
  narrow: boolean
  onToggle: () => void
}

export function Rail({ places, narrow, onToggle }: Props) {
  const { t } = useTranslation('shell')
  return (
    <nav className={`${classes.rail} no-print`} aria-label={t('nav.main')} data-narrow={narrow}>
      <Link to="/" className={classes.brand}>
        <Brand />
      </Link>
      <ul>
        {places.map((place) => (
          <li key={place.key}>
            <PlaceLink place={place} className={classes.item} title={t(`nav.${place.key}`)}>
              <Icon name={place.icon} />
              <span>{t(`nav.${place.key}`)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <UnstyledButton
        className={classes.toggle}
        onClick={onToggle}
        aria-expanded={!narrow}
        aria-label={narrow ? t('nav.expand') : t('nav.collapse')}
        title={narrow ? t('nav.expand') : t('nav.collapse')}
      >
        <Icon name="sidebar" />
      </UnstyledButton>
    </nav>
  )
}
