import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceSort } from '@/api'
import { KINDS } from '@/shared/evidence'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { SidePanel } from '@/shared/ui/SidePanel'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from '../evidence.module.css'
import { type EvidenceSearch, SORTS, SOURCES } from '../model/address'
import { countFilters } from '../model/search'

interface Props {
  search: EvidenceSearch
  onFilter: (change: Partial<EvidenceSearch>) => void
  onClear: () => void
}

const YEARS = 8

/** Search and filters above the list; on phones the filters wait in a sheet. */
export function Filters(props: Props) {
  const { t } = useTranslation('evidence')
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const { search, onFilter, onClear } = props
  const count = countFilters(search)
  const words = (
    <ListSearch
      label={t('filter.words')}
      value={search.q ?? ''}
      onSearch={(q) => onFilter({ q: q || undefined })}
    />
  )
  const clear = count > 0 && (
    <Button size="sm" variant={phone ? 'default' : 'subtle'} onClick={onClear}>
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
        <div className={classes.fields}>
          <Choices {...props} />
        </div>
      </SidePanel>
    </search>
  )
}

function Choices({ search, onFilter }: Props) {
  const { t } = useTranslation('evidence')
  const { label } = useReference()
  const { schoolYear } = useFormat()
  const now = schoolYearOf(today())
  const all = { value: '', label: t('filter.all') }
  return (
    <>
      <NativeSelect
        label={t('field.kind')}
        value={search.kind ?? ''}
        data={[all, ...KINDS.map((value) => ({ value, label: label('evidence_kind', value) }))]}
        onChange={({ currentTarget: { value } }) => onFilter({ kind: KINDS.find((kind) => kind === value) })}
      />
      <NativeSelect
        label={t('field.schoolYear')}
        value={search.year ?? ''}
        data={[
          all,
          ...Array.from({ length: YEARS }, (_, index) => now - index).map((year) => ({
            value: String(year),
            label: schoolYear(year),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ year: value === '' ? undefined : Number(value) })
        }
      />
      <NativeSelect
        label={t('filter.source')}
        value={search.source ?? ''}
        data={[all, ...SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ source: SOURCES.find((source) => source === value) })
        }
      />
      <NativeSelect
        label={t('filter.sort')}
        value={search.sort ?? 'newest'}
        data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ sort: value === 'newest' ? undefined : (value as EvidenceSort) })
        }
      />
      <div className={classes.ticks}>
        <Checkbox
          label={t('filter.undated')}
          checked={search.undated ?? false}
          onChange={(event) => onFilter({ undated: event.currentTarget.checked || undefined })}
        />
        <Checkbox
          label={t('filter.expired')}
          checked={search.expired ?? false}
          onChange={(event) => onFilter({ expired: event.currentTarget.checked || undefined })}
        />
      </div>
    </>
  )
}
