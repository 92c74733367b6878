import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listEvidenceOptions } from '@/api'
import { DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import classes from '../evidence.module.css'
import type { EvidenceSearch } from '../model/address'
import { isFiltered, queryOf } from '../model/search'
import { EvidencePanel } from '../panel/EvidencePanel'
import { Filters } from './Filters'
import { useTableColumns } from './useTableColumns'

export const SIZE = 50

interface Props {
  schoolId: string
  search: EvidenceSearch
  onSearch: (search: EvidenceSearch) => void
}

/** All documents, pictures and links that the school proves its work with; one serves many criteria. */
export function RegisterPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('evidence')
  const { page = 0, open, deleted } = search
  const evidence = useQuery({
    ...listEvidenceOptions({ path: { schoolId }, query: { ...queryOf(search), page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const show = (id: string | undefined) => onSearch({ ...search, open: id })
  const columns = useTableColumns(schoolId, show)
  const filter = (change: Partial<EvidenceSearch>) => onSearch({ ...search, page: undefined, ...change })
  const bare = evidence.data?.total === 0 && !isFiltered(search)
  const clear = () => onSearch({ sort: search.sort, deleted })
  return (
    <Page
      wide
      title={t(deleted ? 'deleted.title' : 'title')}
      purpose={t(deleted ? 'deleted.purpose' : 'purpose')}
      actions={
        deleted ? (
          <Button variant="default" leftSection={<Icon name="return" />} onClick={() => onSearch({})}>
            {t('deleted.back')}
          </Button>
        ) : (
          <AddLink schoolId={schoolId} label={t('add.open')} />
        )
      }
    >
      {!bare && <Filters search={search} onFilter={filter} onClear={clear} />}
      {evidence.isError && evidence.data === undefined ? (
        <Failed error={evidence.error} onRetry={() => void evidence.refetch()} />
      ) : evidence.data === undefined ? (
        <Loading shape="table" rows={10} />
      ) : evidence.data.total === 0 && !bare ? (
        <NoResults onClear={clear} />
      ) : bare ? (
        <Empty
          icon="document"
          title={t(deleted ? 'deleted.empty' : 'empty.title')}
          text={t(deleted ? 'deleted.emptyText' : 'empty.text')}
          action={deleted ? undefined : <AddLink schoolId={schoolId} label={t('add.first')} />}
        />
      ) : (
        <>
          <p role="status" className={classes.count}>
            {t('count', { count: evidence.data.total })}
          </p>
          <div className={classes.register}>
            <DataTable
              caption={t('caption')}
              columns={columns}
              rows={evidence.data.items}
              rowId={(row) => row.id}
              onOpen={(row) => show(row.id)}
              rowTone={(row) => (row.id === open ? 'current' : undefined)}
            />
          </div>
          <Pager
            page={page}
            size={SIZE}
            total={evidence.data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      {!deleted && (
        <Button
          className={`${classes.foot} no-print`}
          size="sm"
          variant="subtle"
          leftSection={<Icon name="trash" />}
          onClick={() => onSearch({ deleted: true })}
        >
          {t('deleted.show')}
        </Button>
      )}
      {open !== undefined && (
        <EvidencePanel
          key={open}
          schoolId={schoolId}
          evidenceId={open}
          onOpen={show}
          onClose={() => show(undefined)}
        />
      )}
    </Page>
  )
}

function AddLink({ schoolId, label }: { schoolId: string; label: string }) {
  return (
    <Button
      leftSection={<Icon name="plus" />}
      renderRoot={(props) => <Link to="/schools/$schoolId/evidence/add" params={{ schoolId }} {...props} />}
    >
      {label}
    </Button>
  )
}
