import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sdk } from '@/api'
import { useSheet } from '@/shared/import/useSheet'
import { Icon } from '@/shared/ui/Icon'
import { queryOf, type StaffSearch } from '../model/search'

interface Props {
  schoolId: string
  search: StaffSearch
  /** Files leave the house only with the school itself. */
  exports: boolean
  onPrint: () => Promise<void>
}

/** What is done with the list as it is filtered now: a file or paper. */
export function MoreMenu({ schoolId, search, exports, onPrint }: Props) {
  const { t } = useTranslation('staff')
  const sheet = useSheet(
    () =>
      sdk.exportStaff({ path: { schoolId }, query: queryOf(search), parseAs: 'blob', throwOnError: true }),
    'staff.xlsx',
  )
  if (!exports) {
    return (
      <Button variant="default" leftSection={<Icon name="print" />} onClick={() => void onPrint()}>
        {t('common:action.print')}
      </Button>
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="download" />} loading={sheet.isPending}>
          {t('register.out')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="download" />} onClick={() => sheet.mutate()}>
          {t('register.export')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="print" />} onClick={() => void onPrint()}>
          {t('common:action.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
