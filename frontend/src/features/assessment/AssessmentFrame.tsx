import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { type TabLink, TabLinks } from '@/shared/ui/TabLinks'
import { useAssessmentRole } from './useAssessmentRole'

interface Props {
  schoolId: string
  /** One line that says what this part is for. */
  purpose: string
  actions?: ReactNode
  children: ReactNode
}

/** Title and tabs of the three lists; the district sees the totals alone. */
export function AssessmentFrame({ schoolId, purpose, actions, children }: Props) {
  const { t } = useTranslation('assessment')
  const { reads } = useAssessmentRole(schoolId)
  const name = useLocalized()
  const school = name(useQuery(getSchoolOptions({ path: { schoolId } })).data?.name)
  const user = useUser()
  const own = user.schools.length === 1 && user.schools[0]?.id === schoolId
  const tab = (part: 'assessments' | 'observations' | 'achievements'): TabLink => ({
    label: t(`tab.${part}`),
    to: `/schools/$schoolId/assessments${part === 'assessments' ? '' : `/${part}`}`,
    params: { schoolId },
  })
  return (
    <Page
      wide
      title={own || school === '' ? t('title') : t('titleOf', { school })}
      purpose={purpose}
      actions={actions}
    >
      {reads && (
        <TabLinks
          label={t('tab.label')}
          tabs={[tab('assessments'), tab('observations'), tab('achievements')]}
        />
      )}
      {children}
    </Page>
  )
}
