import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { School, SchoolProfile } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Facts } from '../ui/Facts'
import { Part } from '../ui/Part'
import { Places } from './Places'

interface Props {
  school: School
  profile: SchoolProfile
  writes: boolean
}

/** What the administrator keeps, the units above the school, and its contacts. */
export function Kept({ school, profile, writes }: Props) {
  const { t } = useTranslation('school-profile')
  const localized = useLocalized()
  const { label } = useReference()
  return (
    <>
      <Part title={t('kept.title')} help={writes ? t('kept.help') : undefined}>
        <Facts
          facts={[
            { name: t('kept.number'), value: school.number },
            { name: t('kept.nameKy'), value: school.name.ky },
            { name: t('kept.nameRu'), value: school.name.ru ?? '' },
            { name: t('kept.nameEn'), value: school.name.en ?? '' },
            { name: t('kept.kind'), value: label('school_kind', school.kind) },
            { name: t('kept.ownership'), value: label('ownership_form', school.ownership) },
            { name: t('kept.founded'), value: school.foundedYear ?? '' },
            {
              name: t('kept.languages'),
              value: school.languagesOfInstruction
                .map((code) => label('language_of_instruction', code))
                .join(', '),
            },
            { name: t('kept.director'), value: school.directorName ?? '' },
            { name: t('kept.district'), value: localized(school.districtName) },
          ]}
        />
      </Part>
      <Part title={t('places.title')} path="/places">
        <Places places={profile.places} />
      </Part>
      <Part
        title={t('contacts.title')}
        aside={
          writes && (
            <Link
              to="/schools/$schoolId"
              params={{ schoolId: school.id }}
              hash="contacts"
              className="small no-print"
              data-path="/website"
            >
              {t('contacts.edit')}
            </Link>
          )
        }
      >
        <Facts
          facts={[
            { name: t('contacts.address'), value: school.address ?? '' },
            { name: t('contacts.phone'), value: school.phone ?? '' },
            { name: t('contacts.email'), value: school.email ?? '' },
            { name: t('contacts.website'), value: school.website ?? '' },
          ]}
        />
      </Part>
    </>
  )
}
