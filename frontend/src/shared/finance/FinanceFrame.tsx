import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Page } from '@/shared/ui/Page'
import { TabLinks } from '@/shared/ui/TabLinks'
import classes from './FinanceFrame.module.css'
import { FINANCE_TABS, financePath } from './tabs'
import { useFinanceRole } from './useFinanceRole'

interface Props {
  schoolId: string
  /** One line that says what this part is for. */
  purpose: string
  actions?: ReactNode
  children: ReactNode
}

/** Title and tabs of a school's money, around each of its parts (texts: finance-frame). */
export function FinanceFrame({ schoolId, purpose, actions, children }: Props) {
  const { t } = useTranslation('finance-frame')
  const { reads } = useFinanceRole(schoolId)
  const name = useLocalized()
  const school = name(useQuery(getSchoolOptions({ path: { schoolId } })).data?.name)
  const user = useUser()
  const own = user.schools.length === 1 && user.schools[0]?.id === schoolId
  const tabs = FINANCE_TABS.filter((tab) => reads || tab.entries === undefined)
  return (
    <Page
      wide
      // Who sees several schools must read on the page whose money this is.
      title={own || school === '' ? t('title') : t('titleOf', { school })}
      purpose={purpose}
      actions={actions}
    >
      {own && <p className={classes.printed}>{school}</p>}
      <TabLinks
        label={t('tab.label')}
        tabs={tabs.map(({ part }) => ({
          label: t(`tab.${part}`),
          to: financePath(part),
          params: { schoolId },
        }))}
      />
      {children}
    </Page>
  )
}
