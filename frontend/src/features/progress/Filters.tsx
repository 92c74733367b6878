import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { SidePanel } from '@/shared/ui/SidePanel'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import type { ProgressSearch } from './model/address'
import { countFilters, DIRECTIONS, type ProgressQuery, SORTS, STATUSES, yearsOf } from './model/lists'
import classes from './progress.module.css'

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
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const { search, query, onFilter, onClear } = props
  const count = countFilters(query)
  const words = (
    <ListSearch
      label={t('filter.words')}
      value={search.q ?? ''}
      onSearch={(q) => onFilter({ q: q || undefined })}
    />
  )
  const clear = count > 0 && (
    <Button size={phone ? undefined : 'sm'} variant={phone ? 'default' : 'subtle'} onClick={onClear}>
      {t('common:action.clearFilters')}
    </Button>
  )
  if (!phone) {
    return (
      <search className={`${classes.filters} no-print`} aria-label={t('filter.title')}>
        <div className={classes.words}>{words}</div>
        <Choices {...props} />
        {clear}
      </search>
    )
  }
  return (
    <search className={`${classes.phoneFilters} no-print`} aria-label={t('filter.title')}>
      {words}
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={() => setOpened(true)}>
        {count === 0 ? t('filter.open') : t('filter.openCount', { count })}
      </Button>
      <SidePanel
        opened={opened}
        title={t('filter.title')}
        onClose={() => setOpened(false)}
        footer={
          <>
            <Button onClick={() => setOpened(false)}>{t('filter.show')}</Button>
            {clear}
          </>
        }
      >
        <div className={classes.sheet}>
          <Choices {...props} />
        </div>
      </SidePanel>
    </search>
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
