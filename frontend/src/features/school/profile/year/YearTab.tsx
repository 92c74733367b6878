import { useQuery } from '@tanstack/react-query'
import { getYearProfileOptions, listYearProfilesOptions, type School } from '@/api'
import { Failed, Loading } from '@/shared/ui/States'
import { schoolYearOf } from '../model/years'
import type { Rights } from '../rights'
import { YearEditor } from './YearEditor'
import { YearSwitcher } from './YearSwitcher'
import { YearView } from './YearView'

interface Props {
  school: School
  /** First calendar year; the present school year when the address has none. */
  year?: number
  rights: Rights
  onYear: (year: number) => void
}

/** One school year: grades, shifts, classes, and what the reports of the year say. */
export function YearTab({ school, year = schoolYearOf(), rights, onYear }: Props) {
  const path = { schoolId: school.id, schoolYear: year }
  const years = useQuery(listYearProfilesOptions({ path: { schoolId: school.id } }))
  const profile = useQuery(getYearProfileOptions({ path }))
  return (
    <>
      <YearSwitcher year={year} written={years.data?.items ?? []} onYear={onYear} />
      {profile.data === undefined &&
        (profile.isPending ? (
          <Loading shape="form" />
        ) : (
          <Failed error={profile.error} onRetry={profile.refetch} />
        ))}
      {profile.data !== undefined &&
        (rights.writes && profile.data.status === 'draft' ? (
          <YearEditor
            key={year}
            school={school}
            profile={profile.data}
            rights={rights}
            written={(years.data?.items ?? []).map(({ schoolYear }) => schoolYear)}
          />
        ) : (
          <YearView key={year} school={school} profile={profile.data} rights={rights} />
        ))}
    </>
  )
}
