import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FindingSchoolPage, getSchoolOptions } from '@/api'
import { SEVERITIES } from '@/shared/findings/severity'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from './dataQuality.module.css'
import { countOverviewFilters, type OverviewFilters, REGISTERS } from './search'

interface Props {
  filters: OverviewFilters
  schools: FindingSchoolPage | undefined
  onFilter: (part: OverviewFilters) => void
  onClear: () => void
}

/** Filters above the list; on phones they wait in a sheet. */
export function OverviewFilterBar(props: Props) {
  const { t } = useTranslation('data-quality')
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const count = countOverviewFilters(props.filters)
  const clear = count > 0 && (
    <Button size="sm" variant={phone ? 'default' : 'subtle'} onClick={props.onClear}>
      {t('common:action.clearFilters')}
    </Button>
  )
  if (!phone)
    return (
      <search className={`${classes.wideFilters} no-print`} aria-label={t('overview.list.filters')}>
        <Choices {...props} />
        {clear}
      </search>
    )
  return (
    <search className={`${classes.phoneFilters} no-print`} aria-label={t('overview.list.filters')}>
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={() => setOpened(true)}>
        {count === 0 ? t('overview.list.filters') : t('overview.list.filtersCount', { count })}
      </Button>
      <SidePanel
        opened={opened}
        title={t('overview.list.filters')}
        onClose={() => setOpened(false)}
        footer={
          <>
            <Button onClick={() => setOpened(false)}>{t('overview.list.show')}</Button>
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

function Choices({ filters, schools, onFilter }: Omit<Props, 'onClear'>) {
  const { t } = useTranslation('data-quality')
  const { label } = useReference()
  const one = <T extends string>(values: readonly T[], value: string) =>
    values.find((known) => known === value)
  const checks = schools?.checks ?? []
  return (
    <>
      <SchoolChoice filters={filters} schools={schools} onFilter={onFilter} />
      <NativeSelect
        label={t('overview.list.severity')}
        value={filters.severity ?? ''}
        data={[
          { value: '', label: t('overview.list.allSeverities') },
          ...SEVERITIES.map((value) => ({ value, label: t(`findings:severity.${value}`) })),
        ]}
        onChange={(event) => onFilter({ severity: one(SEVERITIES, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('overview.list.check')}
        value={filters.code ?? ''}
        data={[
          { value: '', label: t('overview.list.allChecks') },
          ...checks.map(({ code, title, open }) => ({
            value: code,
            label: t('overview.list.checkCount', { title, count: open }),
          })),
          ...(filters.code === undefined || checks.some(({ code }) => code === filters.code)
            ? []
            : [{ value: filters.code, label: filters.code }]),
        ]}
        onChange={(event) => onFilter({ code: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('filter.register')}
        value={filters.register ?? ''}
        data={[
          { value: '', label: t('filter.allRegisters') },
          ...REGISTERS.map((value) => ({ value, label: label('data_register', value) })),
        ]}
        onChange={(event) => onFilter({ register: one(REGISTERS, event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('filter.status')}
        value={filters.status ?? ''}
        data={[
          { value: '', label: t('overview.list.open') },
          ...(['explained', 'fixed'] as const).map((value) => ({ value, label: t(`filter.${value}`) })),
        ]}
        onChange={(event) =>
          onFilter({ status: one(['explained', 'fixed'] as const, event.currentTarget.value) })
        }
      />
    </>
  )
}

/** The schools of the table above; the one of the address also when it is not among them. */
function SchoolChoice({ filters: { school }, schools, onFilter }: Omit<Props, 'onClear'>) {
  const { t } = useTranslation('data-quality')
  const localized = useLocalized()
  const listed = (schools?.items ?? []).map(({ schoolId, schoolName }) => ({
    value: schoolId,
    label: localized(schoolName),
  }))
  const missing =
    school !== undefined && schools !== undefined && !listed.some(({ value }) => value === school)
  const other = useQuery({ ...getSchoolOptions({ path: { schoolId: school ?? '' } }), enabled: missing })
  return (
    <NativeSelect
      label={t('overview.list.school')}
      value={school ?? ''}
      data={[
        { value: '', label: t('overview.list.allSchools') },
        ...listed,
        ...(school !== undefined && !listed.some(({ value }) => value === school)
          ? [{ value: school, label: localized(other.data?.name) }]
          : []),
      ]}
      onChange={(event) => onFilter({ school: event.currentTarget.value || undefined })}
    />
  )
}
