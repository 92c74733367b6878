import { useTranslation } from 'react-i18next'
import type { AdministrativePlace } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './organisation.module.css'

/** From the oblast down to the village; a unit that has ended stays in sight. */
export function Places({ places }: { places: readonly AdministrativePlace[] }) {
  const { t } = useTranslation('school-profile')
  const localized = useLocalized()
  const { label } = useReference()
  const { shortDate } = useFormat()
  return (
    <ol className={classes.places}>
      {places.map((place) => {
        const ended = place.validTo !== undefined && place.validTo < today()
        return (
          <li key={place.id}>
            <span className="strong">{localized(place.name)}</span>
            <span className="small muted">
              {label('admin_unit_kind', place.kind)},{' '}
              {place.validTo === undefined
                ? t('places.since', { date: shortDate(place.validFrom) })
                : t('places.span', { from: shortDate(place.validFrom), to: shortDate(place.validTo) })}
            </span>
            {ended && <StatusBadge tone="warning" label={t('places.ended')} />}
          </li>
        )
      })}
    </ol>
  )
}
