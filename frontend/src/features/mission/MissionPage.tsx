import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getMissionOptions, getSchoolOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { MissionText } from '@/shared/plan/MissionText'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { MissionEditor } from './MissionEditor'

/** The mission of a school: written by its staff, read by everybody in whose scope the school is. */
export function MissionPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('mission')
  const localized = useLocalized()
  const user = useUser()
  const mission = useQuery(getMissionOptions({ path: { schoolId } }))
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const writes =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === schoolId)

  if (mission.data !== undefined && writes)
    return <MissionEditor schoolId={schoolId} mission={mission.data} />
  return (
    <Page title={t('title')} purpose={localized(school.data?.name)}>
      {mission.isPending && <Loading shape="form" />}
      {mission.isError && mission.data === undefined && (
        <Failed error={mission.error} onRetry={mission.refetch} />
      )}
      {mission.data !== undefined &&
        (mission.data.version === 0 ? (
          <Empty title={t('view.emptyTitle')} text={t('view.emptyText')} icon="flag" />
        ) : (
          <MissionText mission={mission.data} level={2} />
        ))}
    </Page>
  )
}
