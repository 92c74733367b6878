import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceDecisionRef, getBoardDecisionOptions, listBoardDecisionsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'

const SHOWN = 50

interface Props {
  schoolId: string
  /** The decision that is linked already. */
  known?: FinanceDecisionRef
  value: string
  error?: ReactNode
  onChange: (decisionId: string) => void
}

/** Picks a decision of the supervisory board or a commission, by its number or what it is about (R-125). */
export function DecisionField({ schoolId, known, value, error, onChange }: Props) {
  const { t } = useTranslation('finance')
  const { shortDate } = useFormat()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 250)
  const name = (number: string, date: string, subject?: string) =>
    `№${number}, ${shortDate(date)}${subject === undefined ? '' : `: ${subject}`}`
  const chosen = useQuery({
    ...getBoardDecisionOptions({ path: { schoolId, boardDecisionId: value } }),
    enabled: value !== '' && value !== known?.id,
  })
  const names = new Map<string, string>()
  if (known !== undefined) names.set(known.id, name(known.number, known.date))
  if (chosen.data !== undefined) {
    const { id, number, decidedOn, subject } = chosen.data
    names.set(id, name(number, decidedOn, subject))
  }
  // What is chosen stands in the field as words, and is no question.
  const question = [...names.values()].includes(asked) ? '' : asked
  const found = useQuery({
    ...listBoardDecisionsOptions({ path: { schoolId }, query: { q: question || undefined, size: SHOWN } }),
    placeholderData: keepPreviousData,
  })
  for (const { id, number, decidedOn, subject } of found.data?.items ?? []) {
    names.set(id, name(number, decidedOn, subject))
  }
  const none = found.data?.total === 0 && question === ''
  return (
    <Select
      label={t('field.decision')}
      description={t(none ? 'decision.noneYet' : 'decision.fieldHelp')}
      error={error}
      // In a sheet on a phone the field counts as scrolled away, and its list would be hidden.
      comboboxProps={{ hideDetached: false }}
      size="md"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common:form.clear') }}
      disabled={none && names.size === 0}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
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
