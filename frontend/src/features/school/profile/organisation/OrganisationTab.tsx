import { useQuery } from '@tanstack/react-query'
import { getSchoolProfileOptions, type School } from '@/api'
import { Failed, Loading } from '@/shared/ui/States'
import type { Rights } from '../rights'
import { OrganisationEditor } from './OrganisationEditor'
import { OrganisationView } from './OrganisationView'

/** What a school is: written by its staff, read by everybody in whose scope the school is. */
export function OrganisationTab({ school, rights }: { school: School; rights: Rights }) {
  const profile = useQuery(getSchoolProfileOptions({ path: { schoolId: school.id } }))
  if (profile.data === undefined) {
    return profile.isPending ? (
      <Loading shape="form" />
    ) : (
      <Failed error={profile.error} onRetry={profile.refetch} />
    )
  }
  return rights.writes ? (
    <OrganisationEditor school={school} profile={profile.data} rights={rights} />
  ) : (
    <OrganisationView school={school} profile={profile.data} />
  )
}
