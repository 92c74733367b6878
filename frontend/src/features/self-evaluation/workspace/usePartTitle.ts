import { useTranslation } from 'react-i18next'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import type { Place } from '../model/places'
import { useWork } from '../WorkContext'

/** The name of a part, in the language of the page. */
export function usePartTitle(): (place: Place) => string {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { label } = useReference()
  const { evaluation } = useWork()
  const { sections } = evaluation.criteriaSet
  return (place) => {
    if (place.part === 'intro') return t(`intro.${place.block}`)
    if (place.part === 'criterion') {
      const criterion = sections
        .flatMap((section) => section.criteria)
        .find(({ code }) => code === place.code)
      return `${place.code}. ${localized(criterion?.label)}`
    }
    if (place.part === 'section') {
      const section = sections.find(({ code }) => code === place.code)
      return `${t('part.points')}: ${localized(section?.label)}`
    }
    if (place.part === 'report') return `${place.code}. ${label('report_part', place.code)}`
    return t(`part.${place.part}`)
  }
}
