import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { MaterialTab } from './material/MaterialTab'
import { schoolYearOf } from './model/years'
import { OrganisationTab } from './organisation/OrganisationTab'
import { useRights } from './rights'
import type { ProfileSearch, ProfileTabName } from './search'
import classes from './ui/profile.module.css'
import { YearTab } from './year/YearTab'

interface Props {
  schoolId: string
  search: ProfileSearch
  onYear: (year: number) => void
}

const TABS: readonly ProfileTabName[] = ['about', 'year', 'material']

/** The profile (паспорт) of a school in three tabs; tab and year stand in the address. */
export function ProfilePage({ schoolId, search, onYear }: Props) {
  const { t } = useTranslation('school-profile')
  const localized = useLocalized()
  const { schoolYear } = useFormat()
  const rights = useRights(schoolId)
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const { tab = 'about', year } = search
  return (
    <Page
      title={t('title')}
      purpose={
        school.data !== undefined && (
          <Link to="/schools/$schoolId" params={{ schoolId }}>
            {localized(school.data.name)}
          </Link>
        )
      }
    >
      <nav className={`${classes.tabs} no-print`} aria-label={t('tab.label')}>
        {TABS.map((one) => (
          <Link
            key={one}
            to="/schools/$schoolId/profile"
            params={{ schoolId }}
            search={one === 'about' ? {} : { tab: one, year: one === 'year' ? year : undefined }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(`tab.${one}`)}
          </Link>
        ))}
      </nav>
      {school.data === undefined &&
        (school.isPending ? (
          <Loading shape="form" />
        ) : (
          <Failed error={school.error} onRetry={school.refetch} />
        ))}
      {school.data !== undefined && (
        <>
          <h2 className={classes.onPaper}>
            {tab === 'year' ? schoolYear(year ?? schoolYearOf()) : t(`tab.${tab}`)}
          </h2>
          {tab === 'about' && <OrganisationTab school={school.data} rights={rights} />}
          {tab === 'year' && <YearTab school={school.data} year={year} rights={rights} onYear={onYear} />}
          {tab === 'material' && <MaterialTab school={school.data} rights={rights} />}
        </>
      )}
    </Page>
  )
}
