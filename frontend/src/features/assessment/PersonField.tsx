import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listStaffOptions, type PersonRef } from '@/api'

const SHOWN = 50

interface Props {
  schoolId: string
  label: ReactNode
  description?: ReactNode
  /** The person whose name is known already. */
  known?: PersonRef
  value: string
  required?: boolean
  error?: ReactNode
  onChange: (id: string) => void
}

/** Picks a person of the staff by a part of the name; the server does the looking. */
export function PersonField({ schoolId, known, value, onChange, ...rest }: Props) {
  const { t } = useTranslation('assessment')
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState(known)
  // What is chosen stands in the field as words, and is no question.
  const [asked] = useDebouncedValue(words === picked?.fullName ? '' : words.trim(), 250)
  const found = useQuery({
    ...listStaffOptions({ path: { schoolId }, query: { q: asked || undefined, size: SHOWN } }),
    placeholderData: keepPreviousData,
  })
  const people = new Map(found.data?.items.map(({ id, fullName }) => [id, fullName]))
  if (picked !== undefined && !people.has(picked.id)) people.set(picked.id, picked.fullName)
  return (
    <Select
      {...rest}
      // In a sheet on a phone the field counts as scrolled away, and its list would be hidden.
      comboboxProps={{ hideDetached: false }}
      size="md"
      searchable
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': t('common:form.clear') }}
      data={[...people].map(([id, name]) => ({ value: id, label: name }))}
      value={value === '' ? null : value}
      onChange={(id) => {
        setPicked(id === null ? undefined : { id, fullName: people.get(id) ?? '' })
        onChange(id ?? '')
      }}
      onSearchChange={setWords}
      // Already filtered by the server, which knows ө/о, ү/у and ң/н as equal.
      filter={({ options }) => options}
      nothingFoundMessage={t('common:state.noResults')}
      maxDropdownHeight={280}
      // Escape closes the list, not the panel around the field.
      data-mantine-stop-propagation="true"
    />
  )
}
