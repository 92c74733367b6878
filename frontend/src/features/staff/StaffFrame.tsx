import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { type TabLink, TabLinks } from '@/shared/ui/TabLinks'
import { useStaffRole } from './useStaffRole'

interface Props {
  schoolId: string
  /** One line that says what this part is for. */
  purpose: string
  actions?: ReactNode
  children: ReactNode
}

/** Title and tabs of the three parts of the register; the district sees the summary alone. */
export function StaffFrame({ schoolId, purpose, actions, children }: Props) {
  const { t } = useTranslation('staff')
  const { reads } = useStaffRole(schoolId)
  const school = useSchoolName(schoolId)
  const user = useUser()
  const own = user.schools.length === 1 && user.schools[0]?.id === schoolId
  const tab = (part: 'register' | 'summary' | 'unions'): TabLink => ({
    label: t(`tab.${part}`),
    to: part === 'register' ? '/schools/$schoolId/staff' : `/schools/$schoolId/staff/${part}`,
    params: { schoolId },
  })
  return (
    <Page
      wide
      // Who sees several schools must read on the page, and everybody on paper, whose staff this is.
      title={own || school === '' ? t('title') : t('titleOf', { school })}
      purpose={purpose}
      actions={actions}
    >
      {reads && <TabLinks label={t('tab.label')} tabs={[tab('register'), tab('summary'), tab('unions')]} />}
      {children}
    </Page>
  )
}

/** Name of the school in the language of the page; empty until it is known. */
export function useSchoolName(schoolId: string): string {
  const name = useLocalized()
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  return name(school.data?.name)
}
