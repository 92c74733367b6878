import { Checkbox, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import type { ActivityFilter, ActivitySort } from '../model/activities'
import { schoolYears } from '../model/stages'
import { useWorking } from '../session/SessionContext'
import classes from './Toolbar.module.css'

interface Props {
  filter: ActivityFilter
  sort: ActivitySort
  onFilter: (filter: ActivityFilter) => void
  onSort: (sort: ActivitySort) => void
}

/** Finds a row among three hundred: words, school year, what is missing, order. */
export function Toolbar({ filter, sort, onFilter, onSort }: Props) {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const plan = useWorking((content) => content.plan)
  return (
    <search className={`${classes.bar} no-print`} aria-label={t('activities.find')}>
      <TextInput
        className={classes.query}
        aria-label={t('activities.search')}
        placeholder={t('activities.search')}
        leftSection={<Icon name="search" size="sm" />}
        rightSection={
          filter.query !== '' && (
            <CloseButton
              aria-label={t('activities.clearSearch')}
              onClick={() => onFilter({ ...filter, query: '' })}
            />
          )
        }
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('activities.year')}
        value={filter.schoolYear === null ? '' : String(filter.schoolYear)}
        data={[
          { value: '', label: t('activities.allYears') },
          ...schoolYears(plan).map((year) => ({ value: String(year), label: schoolYearSpan(year) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, schoolYear: value === '' ? null : Number(value) })
        }
      />
      <NativeSelect
        aria-label={t('activities.sort')}
        value={sort}
        data={(['number', 'due', 'responsible'] as const).map((value) => ({
          value,
          label: t(`activities.sorts.${value}`),
        }))}
        onChange={(event) => onSort(event.currentTarget.value as ActivitySort)}
      />
      <Checkbox
        label={t('activities.onlyMissing')}
        checked={filter.onlyMissing}
        onChange={(event) => onFilter({ ...filter, onlyMissing: event.currentTarget.checked })}
      />
    </search>
  )
}
