import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { FilterBar } from '@/shared/ui/FilterBar'
import type { ProgressSearch } from './model/address'
import { countFilters, DIRECTIONS, type ProgressQuery, SORTS, STATUSES, yearsOf } from './model/lists'

interface Props {
  plan: Plan
  search: ProgressSearch
  /** The same as the server is asked: only what there is. */
  query: ProgressQuery
  onFilter: (change: ProgressSearch) => void
  onClear: () => void
}

/** Search and filters above the list; on phones the filters wait in a sheet. */
export function Filters(props: Props) {
  const { t } = useTranslation('progress')
  const { search, query, onFilter, onClear } = props
  const count = countFilters(query)
  return (
    <FilterBar
      title={t('filter.title')}
      words={t('filter.words')}
      value={search.q ?? ''}
      count={count}
      onWords={(q) => onFilter({ q: q || undefined })}
      onClear={onClear}
      open={count === 0 ? t('filter.open') : t('filter.openCount', { count })}
      show={t('filter.show')}
    >
      <Choices {...props} />
    </FilterBar>
  )
}

function Choices({ plan, query, onFilter }: Props) {
  const { t } = useTranslation('progress')
  const { label } = useReference()
  const { schoolYear } = useFormat()
  const all = { value: '', label: t('filter.all') }
  return (
    <>
      <NativeSelect
        label={t('filter.year')}
        value={query.schoolYear ?? ''}
        data={[all, ...yearsOf(plan).map((year) => ({ value: String(year), label: schoolYear(year) }))]}
        onChange={({ currentTarget: { value } }) => onFilter({ year: Number(value) || undefined })}
      />
      <NativeSelect
        label={t('filter.direction')}
        value={query.direction ?? ''}
        data={[
          all,
          ...DIRECTIONS.map((value, index) => ({
            value,
            label: `${index + 1}. ${label('mop_direction', value)}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => onFilter({ direction: value || undefined })}
      />
      <NativeSelect
        label={t('filter.status')}
        value={query.status ?? ''}
        data={[all, ...STATUSES.map((value) => ({ value, label: label('task_status', value) }))]}
        onChange={({ currentTarget: { value } }) => onFilter({ status: value || undefined })}
      />
      <NativeSelect
        label={t('filter.by')}
        value={query.sort}
        data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ by: value === 'school_year' ? undefined : value })
        }
      />
    </>
  )
}
