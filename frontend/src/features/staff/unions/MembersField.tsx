import { MultiSelect } from '@mantine/core'
import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listStaffOptions, type PersonRef } from '@/api'

const SHOWN = 50

interface Props {
  schoolId: string
  /** People whose names are known already. */
  known: readonly PersonRef[]
  value: string[]
  error?: ReactNode
  onChange: (ids: string[], people: PersonRef[]) => void
}

/** Picks people of the school by a part of the name; the server does the looking. */
export function MembersField({ schoolId, known, value, error, onChange }: Props) {
  const { t } = useTranslation('staff')
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 250)
  const found = useQuery({
    ...listStaffOptions({ path: { schoolId }, query: { q: asked || undefined, size: SHOWN } }),
    placeholderData: keepPreviousData,
  })
  const people = new Map(known.map((person) => [person.id, person]))
  for (const { id, fullName, position } of found.data?.items ?? []) people.set(id, { id, fullName, position })
  const matching = new Set(found.data?.items.map(({ id }) => id))
  return (
    <MultiSelect
      // In a sheet on a phone the field counts as scrolled away, and its list would be hidden.
      comboboxProps={{ hideDetached: false }}
      label={t('union.members')}
      description={t('union.membersHelp')}
      size="md"
      searchable
      hidePickedOptions
      maxValues={200}
      data={[...people.values()].map((person) => ({ value: person.id, label: person.fullName }))}
      value={value}
      error={error}
      onChange={(ids) => onChange(ids, [...people.values()])}
      onSearchChange={setWords}
      // Already filtered by the server, which knows ө/о, ү/у and ң/н as equal.
      filter={({ options }) => options.filter((option) => 'value' in option && matching.has(option.value))}
      nothingFoundMessage={t('common:state.noResults')}
      maxDropdownHeight={320}
      // Escape closes the list, not the panel around the field.
      data-mantine-stop-propagation="true"
    />
  )
}
