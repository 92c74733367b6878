import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listMethodicalUnionsOptions, type StaffSort } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { SidePanel } from '@/shared/ui/SidePanel'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import {
  CATEGORIES,
  countFilters,
  EDUCATION,
  filtersOf,
  QUALIFICATIONS,
  SORTS,
  type StaffSearch,
} from '../model/search'
import classes from '../staff.module.css'

interface Props {
  schoolId: string
  search: StaffSearch
  /** The own school filters by age as well; others are not told it. */
  own: boolean
  onFilter: (change: Partial<StaffSearch>) => void
  onClear: () => void
}

/** Search and filters above the table; on phones the filters and the order wait in a sheet. */
export function Filters(props: Props) {
  const { t } = useTranslation('staff')
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const { search, onFilter } = props
  const count = countFilters(filtersOf(search))
  const words = (
    <ListSearch
      label={t('filter.words')}
      value={search.q ?? ''}
      onSearch={(q) => onFilter({ q: q || undefined })}
    />
  )
  if (!phone) {
    return (
      <search className={`${classes.filters} no-print`} aria-label={t('filter.title')}>
        <div className={classes.words}>{words}</div>
        <Choices
          {...props}
          clear={
            count > 0 && (
              <Button size="sm" variant="subtle" onClick={props.onClear}>
                {t('common:action.clearFilters')}
              </Button>
            )
          }
        />
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
            {count > 0 && (
              <Button variant="default" onClick={props.onClear}>
                {t('common:action.clearFilters')}
              </Button>
            )}
          </>
        }
      >
        <div className={classes.sheet}>
          <Choices {...props} />
          <NativeSelect
            label={t('filter.sort')}
            value={search.sort ?? 'name'}
            data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ sort: value === 'name' ? undefined : (value as StaffSort) })
            }
          />
        </div>
      </SidePanel>
    </search>
  )
}

function Choices({ schoolId, search, own, onFilter, clear }: Props & { clear?: ReactNode }) {
  const { t } = useTranslation('staff')
  const { items, label } = useReference()
  const unions = useQuery(listMethodicalUnionsOptions({ path: { schoolId } }))
  const all = { value: '', label: t('filter.all') }
  const labels = (set: string, codes: readonly string[]) => [
    all,
    ...codes.map((value) => ({ value, label: label(set, value) })),
  ]
  const one = <T extends string>(codes: readonly T[], value: string) => codes.find((code) => code === value)
  return (
    <>
      <NativeSelect
        label={t('field.category')}
        value={search.category ?? ''}
        data={labels('staff_category', CATEGORIES)}
        onChange={(event) => onFilter({ category: one(CATEGORIES, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.subject')}
        value={search.subject ?? ''}
        data={labels(
          'school_subject',
          items('school_subject').map((item) => item.code),
        )}
        onChange={(event) => onFilter({ subject: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('field.education')}
        value={search.education ?? ''}
        data={labels('education_level', EDUCATION)}
        onChange={(event) => onFilter({ education: one(EDUCATION, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('field.qualificationCategory')}
        value={search.qualification ?? ''}
        data={labels('qualification_category', QUALIFICATIONS)}
        onChange={(event) => onFilter({ qualification: one(QUALIFICATIONS, event.currentTarget.value) })}
      />
      {(unions.data?.items.length ?? 0) > 0 && (
        <NativeSelect
          label={t('field.methodicalUnionId')}
          value={search.union ?? ''}
          data={[all, ...(unions.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => onFilter({ union: event.currentTarget.value || undefined })}
        />
      )}
      <NativeSelect
        label={t('filter.employment')}
        value={search.employment ?? ''}
        data={[
          { value: '', label: t('filter.employed') },
          { value: 'left', label: t('filter.left') },
          { value: 'all', label: t('filter.everybody') },
        ]}
        onChange={(event) =>
          onFilter({ employment: one(['left', 'all'] as const, event.currentTarget.value) })
        }
      />
      <div className={classes.ticks}>
        <Checkbox
          label={t('filter.expiring')}
          checked={search.expiring ?? false}
          onChange={(event) => onFilter({ expiring: event.currentTarget.checked || undefined })}
        />
        {own && (
          <Checkbox
            label={t('filter.pension')}
            checked={search.pension ?? false}
            onChange={(event) => onFilter({ pension: event.currentTarget.checked || undefined })}
          />
        )}
        {clear}
      </div>
    </>
  )
}
