import { Button, NativeSelect, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type AdminUnit, listAdminUnitsOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from '../admin.module.css'
import { UNIT_KINDS, type UnitsSearch } from '../search'
import { UnitPanel } from './UnitPanel'

const SIZE = 50

interface Props {
  search: UnitsSearch
  onSearch: (search: UnitsSearch) => void
}

/** Oblasts, districts and aiyl aimaks with their life spans: merged ones end, they are never deleted. */
export function UnitsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('admin')
  const name = useLocalized()
  const { shortDate, number } = useFormat()
  const { label } = useReference()
  const { page = 0, unit, ...filters } = search
  const units = useQuery({
    ...listAdminUnitsOptions({ query: { ...filters, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const filter = (change: Partial<UnitsSearch>) => onSearch({ ...search, page: undefined, ...change })
  const open = (id: string | undefined) => onSearch({ ...search, unit: id })

  const columns = useMemo(
    (): Column<AdminUnit>[] => [
      {
        id: 'name',
        header: t('units.name'),
        phone: 'title',
        cell: (row) => (
          <UnstyledButton className={classes.open} onClick={() => onSearch({ ...search, unit: row.id })}>
            {name(row.name)}
          </UnstyledButton>
        ),
      },
      { id: 'kind', header: t('units.kind'), cell: (row) => label('admin_unit_kind', row.kind) },
      { id: 'parent', header: t('units.parent'), cell: (row) => name(row.parentName) },
      { id: 'code', header: t('units.code'), phone: 'labelled', cell: (row) => row.code ?? '—' },
      {
        id: 'span',
        header: t('units.span'),
        cell: (row) =>
          row.validTo !== undefined && row.validTo < today() ? (
            <StatusBadge tone="idle" icon="lock" label={t('units.ended', { date: shortDate(row.validTo) })} />
          ) : (
            t('units.since', { date: shortDate(row.validFrom) })
          ),
      },
    ],
    [t, name, label, shortDate, search, onSearch],
  )

  return (
    <Page
      title={t('units.title')}
      purpose={t('units.purpose')}
      actions={
        <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
          {t('units.add')}
        </Button>
      }
    >
      <search className={`${classes.filters} no-print`}>
        <ListSearch
          label={t('units.search')}
          value={search.q ?? ''}
          onSearch={(q) => filter({ q: q || undefined })}
        />
        <NativeSelect
          label={t('units.kind')}
          value={search.kind ?? ''}
          onChange={(event) =>
            filter({ kind: UNIT_KINDS.find((kind) => kind === event.currentTarget.value) })
          }
          data={[
            { value: '', label: t('all') },
            ...UNIT_KINDS.map((kind) => ({ value: kind, label: label('admin_unit_kind', kind) })),
          ]}
        />
      </search>
      {units.isError ? (
        <Failed error={units.error} onRetry={() => void units.refetch()} />
      ) : units.data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : units.data.items.length === 0 ? (
        search.q === undefined && search.kind === undefined ? (
          <Empty icon="map" title={t('units.empty')} text={t('units.emptyText')} />
        ) : (
          <NoResults onClear={() => onSearch({})} />
        )
      ) : (
        <>
          <p className={classes.count}>
            {t('units.count', { count: units.data.total, total: number(units.data.total) })}
          </p>
          <DataTable
            caption={t('units.title')}
            columns={columns}
            rows={units.data.items}
            rowId={(row) => row.id}
            onOpen={(row) => open(row.id)}
          />
          <Pager
            page={page}
            size={SIZE}
            total={units.data.total}
            onPage={(next) => filter({ page: next || undefined })}
          />
        </>
      )}
      {unit !== undefined && (
        <UnitPanel key={unit} unitId={unit} onClose={() => open(undefined)} onCreated={open} />
      )}
    </Page>
  )
}
