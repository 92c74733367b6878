import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CriteriaSetSummary, listCriteriaSetsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'

/** All versions of all sets of criteria; a version never changes, because evaluations are pinned to it. */
export function SetsPage() {
  const { t } = useTranslation('criteria-sets')
  const { shortDate, instantDate, number } = useFormat()
  const localized = useLocalized()
  const query = useQuery(listCriteriaSetsOptions())
  const columns: Column<CriteriaSetSummary>[] = [
    {
      id: 'title',
      header: t('set'),
      phone: 'title',
      cell: (set) => (
        <Link
          to="/admin/criteria-sets/$setCode/$versionNumber"
          params={{ setCode: set.code, versionNumber: String(set.version) }}
        >
          {localized(set.title)}
        </Link>
      ),
    },
    {
      id: 'code',
      header: t('code'),
      cell: (set) => t('codeVersion', { code: set.code, version: set.version }),
    },
    {
      id: 'size',
      header: t('size'),
      cell: (set) => t('sizeOf', { sections: number(set.sections), criteria: number(set.criteria) }),
    },
    {
      id: 'newest',
      header: t('state'),
      cell: (set) =>
        set.newest ? (
          <StatusBadge tone="done" label={t('newest')} />
        ) : (
          <StatusBadge tone="idle" icon="history" label={t('older')} />
        ),
    },
    {
      id: 'createdAt',
      header: t('createdAt'),
      phone: 'labelled',
      cell: (set) => shortDate(instantDate(set.createdAt)),
    },
  ]
  return (
    <Page
      title={t('title')}
      purpose={t('purpose')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="link" />}
            renderRoot={(props) => <Link to="/admin/criteria-sets/mapping" {...props} />}
          >
            {t('mapping.open')}
          </Button>
          <Button
            leftSection={<Icon name="upload" />}
            renderRoot={(props) => <Link to="/admin/criteria-sets/new" {...props} />}
          >
            {t('upload.open')}
          </Button>
        </>
      }
    >
      {query.isPending && <Loading shape="table" />}
      {query.isError && query.data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data?.items.length === 0 && <Empty icon="list" title={t('empty')} text={t('emptyText')} />}
      {query.data !== undefined && query.data.items.length > 0 && (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={query.data.items}
          rowId={(set) => `${set.code}.${set.version}`}
        />
      )}
    </Page>
  )
}
