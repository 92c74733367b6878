import { Button, NativeSelect, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getAdminUnitOptions, listSchoolsOptions, type School } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Failed, Loading, NoResults } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from '../admin.module.css'
import { PlaceSelect } from '../PlaceSelect'
import type { SchoolsSearch } from '../search'
import { SchoolPanel } from './SchoolPanel'

const SIZE = 50

interface Props {
  search: SchoolsSearch
  onSearch: (search: SchoolsSearch) => void
}

/** All schools of the country, page by page. */
export function SchoolsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('admin')
  const name = useLocalized()
  const { number } = useFormat()
  const { label } = useReference()
  const { page = 0, school, sort = 'name', ...filters } = search
  const schools = useQuery({
    ...listSchoolsOptions({ query: { ...filters, sort, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const district = useQuery({
    ...getAdminUnitOptions({ path: { unitId: search.districtId ?? '' } }),
    enabled: search.districtId !== undefined,
  })
  const filter = (change: Partial<SchoolsSearch>) => onSearch({ ...search, page: undefined, ...change })
  const open = (id: string | undefined) => onSearch({ ...search, school: id })

  const columns = useMemo(
    (): Column<School>[] => [
      {
        id: 'number',
        header: t('schools.number'),
        phone: 'labelled',
        serverSort: true,
        width: 96,
        cell: (row) => row.number,
      },
      {
        id: 'name',
        header: t('schools.name'),
        phone: 'title',
        serverSort: true,
        cell: (row) => (
          <>
            <UnstyledButton className={classes.open} onClick={() => onSearch({ ...search, school: row.id })}>
              {name(row.name)}
            </UnstyledButton>
            <span className={`${classes.sub} small`}>{label('school_kind', row.kind)}</span>
          </>
        ),
      },
      { id: 'district', header: t('schools.district'), cell: (row) => name(row.districtName) },
      {
        id: 'director',
        header: t('schools.director'),
        phone: 'labelled',
        cell: (row) => row.directorName ?? t('schools.noDirector'),
      },
      {
        id: 'state',
        header: t('schools.state'),
        cell: (row) =>
          row.active ? (
            <StatusBadge tone="done" label={t('schools.active')} />
          ) : (
            <StatusBadge tone="idle" icon="lock" label={t('schools.closed')} />
          ),
      },
    ],
    [t, name, label, search, onSearch],
  )

  return (
    <Page
      title={t('schools.title')}
      purpose={t('schools.purpose')}
      actions={
        <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
          {t('schools.add')}
        </Button>
      }
    >
      <search className={`${classes.filters} no-print`}>
        <ListSearch
          label={t('schools.search')}
          value={search.q ?? ''}
          onSearch={(q) => filter({ q: q || undefined })}
        />
        <PlaceSelect
          of="unit"
          kind="district"
          label={t('schools.district')}
          placeholder={t('all')}
          clearable
          value={search.districtId ?? null}
          name={district.data?.name}
          onChange={(id) => filter({ districtId: id ?? undefined })}
        />
        <NativeSelect
          label={t('schools.state')}
          value={search.active === undefined ? '' : String(search.active)}
          onChange={(event) =>
            filter({
              active: event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'true',
            })
          }
          data={[
            { value: '', label: t('all') },
            { value: 'true', label: t('schools.active') },
            { value: 'false', label: t('schools.closed') },
          ]}
        />
      </search>
      {schools.isError ? (
        <Failed error={schools.error} onRetry={() => void schools.refetch()} />
      ) : schools.data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : schools.data.items.length === 0 ? (
        <NoResults onClear={() => onSearch({})} />
      ) : (
        <>
          <p className={classes.count}>
            {t('schools.count', { count: schools.data.total, total: number(schools.data.total) })}
          </p>
          <DataTable
            caption={t('schools.title')}
            columns={columns}
            rows={schools.data.items}
            rowId={(row) => row.id}
            onOpen={(row) => open(row.id)}
            sort={{ id: sort, desc: false }}
            onSort={({ id }) => filter({ sort: id === 'number' ? 'number' : 'name' })}
          />
          <Pager
            page={page}
            size={SIZE}
            total={schools.data.total}
            onPage={(next) => filter({ page: next || undefined })}
          />
        </>
      )}
      {school !== undefined && (
        <SchoolPanel key={school} schoolId={school} onClose={() => open(undefined)} onCreated={open} />
      )}
    </Page>
  )
}
