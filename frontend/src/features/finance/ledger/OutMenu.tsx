import { Button, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sdk } from '@/api'
import { useSheet } from '@/shared/import/useSheet'
import { Icon } from '@/shared/ui/Icon'
import { type LedgerSearch, queryOf } from '../model/search'

interface Props {
  schoolId: string
  search: LedgerSearch
  /** Files leave the house, and come in, only with the school itself. */
  exports: boolean
  onPrint: () => Promise<void>
}

/** The book as a file or on paper, as it is filtered now; and a file that becomes the book. */
export function OutMenu({ schoolId, search, exports, onPrint }: Props) {
  const { t } = useTranslation('finance')
  const sheet = useSheet(
    () =>
      sdk.exportFinanceEntries({
        path: { schoolId },
        query: queryOf(search),
        parseAs: 'blob',
        throwOnError: true,
      }),
    'finance.xlsx',
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
          {t('ledger.files')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="download" />} onClick={() => sheet.mutate()}>
          {t('ledger.export')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="upload" />}
          renderRoot={(props) => (
            <Link to="/schools/$schoolId/finance/import" params={{ schoolId }} {...props} />
          )}
        >
          {t('ledger.import')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="print" />} onClick={() => void onPrint()}>
          {t('common:action.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
