import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AdminUnitKind, type LocalizedText, listAdminUnitsOptions, listSchoolsOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'

const SHOWN = 30

interface Props {
  of: 'school' | 'unit'
  /** Only this kind of unit. */
  kind?: AdminUnitKind
  label: ReactNode
  value?: string | null
  /** Name of the chosen place while the list does not hold it. */
  name?: LocalizedText
  onChange: (id: string | null, name?: LocalizedText) => void
  error?: ReactNode
  description?: ReactNode
  placeholder?: string
  required?: boolean
  clearable?: boolean
  'data-path'?: string
}

/** Picks one of thousands of schools or units by typing a part of its name; the server does the looking. */
export function PlaceSelect({ of, kind, value = null, name, onChange, ...rest }: Props) {
  const { t } = useTranslation('admin')
  const localized = useLocalized()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 250)
  const query = { q: asked || undefined, size: SHOWN }
  const schools = useQuery({
    ...listSchoolsOptions({ query: { ...query, active: true } }),
    enabled: of === 'school',
    placeholderData: keepPreviousData,
  })
  const units = useQuery({
    ...listAdminUnitsOptions({ query: { ...query, kind } }),
    enabled: of === 'unit',
    placeholderData: keepPreviousData,
  })
  const found = [
    ...(schools.data?.items ?? []).map((school) => ({
      value: school.id,
      label: `${localized(school.name)}, №${school.number} · ${localized(school.districtName)}`,
      name: school.name,
    })),
    ...(units.data?.items ?? []).map((unit) => ({
      value: unit.id,
      label: unit.parentName
        ? `${localized(unit.name)} · ${localized(unit.parentName)}`
        : localized(unit.name),
      name: unit.name,
    })),
  ]
  const options =
    value !== null && name !== undefined && !found.some((option) => option.value === value)
      ? [{ value, label: localized(name), name }, ...found]
      : found

  return (
    <Select
      {...rest}
      searchable
      data={options.map(({ value: id, label }) => ({ value: id, label }))}
      value={value}
      onChange={(id) => onChange(id, options.find((option) => option.value === id)?.name)}
      onSearchChange={setWords}
      // Already filtered by the server, which knows ө/о, ү/у and ң/н as equal.
      filter={({ options: all }) => all}
      nothingFoundMessage={t('common:state.noResults')}
      placeholder={rest.placeholder ?? t('place.type')}
      maxDropdownHeight={320}
    />
  )
}
