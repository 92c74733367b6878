import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listStaffOptions, type StaffSort } from '@/api'
import { DataTable, type Sort } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { usePrintAll } from '@/shared/ui/usePrintAll'
import { filtersOf, isFiltered, queryOf, type StaffSearch } from '../model/search'
import { PersonPanel } from '../person/PersonPanel'
import { StaffFrame } from '../StaffFrame'
import classes from '../staff.module.css'
import { useStaffRole } from '../useStaffRole'
import { ColumnsMenu } from './ColumnsMenu'
import { Filters } from './Filters'
import { MoreMenu } from './MoreMenu'
import { moveByArrows } from './moveByArrows'
import { useColumns } from './useColumns'
import { useTableColumns } from './useTableColumns'

export const SIZE = 100

interface Props {
  schoolId: string
  search: StaffSearch
  onSearch: (search: StaffSearch) => void
}

/** Everybody who works in the school, or did: found, sorted and opened here. */
export function RegisterPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('staff')
  const { writes } = useStaffRole(schoolId)
  const { page = 0, person, part, sort = 'name' } = search
  const queries = useQueryClient()
  const rowsOf = (page: number, size: number) =>
    listStaffOptions({ path: { schoolId }, query: { ...queryOf(search), page, size } })
  const staff = useQuery({ ...rowsOf(page, SIZE), placeholderData: keepPreviousData })
  const { shown, toggle } = useColumns()
  const printing = usePrintAll(staff.data, (from, most) => queries.fetchQuery(rowsOf(from, most)))
  const open = (id: string | undefined) => onSearch({ ...search, person: id, part: undefined })
  const columns = useTableColumns({ shown, own: writes, onOpen: open })
  const filtered = isFiltered(filtersOf(search))
  const rows = printing.rows ?? staff.data?.items ?? []
  const filter = (change: Partial<StaffSearch>) => onSearch({ ...search, page: undefined, ...change })
  const clear = () => onSearch({ sort: search.sort })

  return (
    <StaffFrame
      schoolId={schoolId}
      purpose={t(writes ? 'register.purpose' : 'register.purposeReader')}
      actions={
        <>
          {writes && <ImportLink schoolId={schoolId} />}
          <MoreMenu schoolId={schoolId} search={search} exports={writes} onPrint={printing.print} />
          {writes && (
            <Button className={classes.first} leftSection={<Icon name="plus" />} onClick={() => open('new')}>
              {t('register.add')}
            </Button>
          )}
        </>
      }
    >
      <Filters schoolId={schoolId} search={search} own={writes} onFilter={filter} onClear={clear} />
      {staff.isError && staff.data === undefined ? (
        <Failed error={staff.error} onRetry={() => void staff.refetch()} />
      ) : staff.data === undefined ? (
        <Loading shape="table" rows={10} />
      ) : staff.data.total === 0 && filtered ? (
        <NoResults onClear={clear} />
      ) : staff.data.total === 0 ? (
        <Empty
          icon="people"
          title={t('register.empty')}
          text={t(writes ? 'register.emptyText' : 'register.emptyReader')}
          action={
            writes && (
              <div className={classes.next}>
                <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
                  {t('register.addFirst')}
                </Button>
                <ImportLink schoolId={schoolId} />
              </div>
            )
          }
        />
      ) : (
        <>
          <div className={classes.over}>
            <p role="status" className={classes.count}>
              {t(`register.count.${search.employment ?? 'employed'}`, { count: staff.data.total })}
            </p>
            <ColumnsMenu shown={shown} own={writes} onToggle={toggle} />
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the names inside are buttons; arrows only move between them */}
          <div onKeyDown={moveByArrows}>
            <DataTable
              caption={t('register.caption')}
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              onOpen={(row) => open(row.id)}
              sort={sortShown(sort)}
              onSort={(asked) => filter({ sort: sortAsked(asked) })}
              rowTone={(row) => (row.id === person ? 'current' : undefined)}
            />
          </div>
          <Pager
            page={page}
            size={SIZE}
            total={staff.data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      {person !== undefined && (person !== 'new' || writes) && (
        <PersonPanel
          key={person}
          schoolId={schoolId}
          personId={person}
          part={part}
          onClose={() => open(undefined)}
          onCreated={open}
        />
      )}
    </StaffFrame>
  )
}

function ImportLink({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('staff')
  return (
    <Button
      variant="default"
      leftSection={<Icon name="upload" />}
      renderRoot={(props) => <Link to="/schools/$schoolId/staff/import" params={{ schoolId }} {...props} />}
    >
      {t('register.import')}
    </Button>
  )
}

const sortShown = (sort: StaffSort): Sort => ({
  id: sort.replace(/_desc$/, ''),
  desc: sort.endsWith('_desc'),
})

/** Of years and hours the most is what people look for first. */
function sortAsked({ id, desc }: Sort): StaffSort | undefined {
  if (id === 'experience') return desc ? 'experience_desc' : 'experience'
  if (id === 'load') return desc ? 'load_desc' : 'load'
  return desc ? 'name_desc' : undefined
}
