import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseCell } from '@/shared/grid/model/parse'
import type { CellSpec } from '@/shared/grid/model/types'
import { useSheetText } from '@/shared/grid/useSheetText'

interface Props {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  max: number
  /** Digits behind the comma; none: a count. */
  digits?: number
  description?: string
  placeholder?: string
  error?: string
}

/** A number as people write it; empty is unknown, and what cannot be read is said and not taken. */
export function CountField({ value, onChange, max, digits, error, ...rest }: Props) {
  const { t } = useTranslation('grid')
  const { typed } = useSheetText()
  const spec: CellSpec = digits === undefined ? { kind: 'integer', max } : { kind: 'decimal', digits, max }
  const [draft, setDraft] = useState<string | null>(null)
  const parsed = draft === null ? null : parseCell(draft, spec)

  // A value from outside (undo, another year) takes the place of what was typed.
  useEffect(() => {
    setDraft((text) => {
      const kept = text === null ? null : parseCell(text, { kind: 'decimal', digits: 2 })
      return kept?.ok && kept.value === value ? text : null
    })
  }, [value])

  return (
    <TextInput
      {...rest}
      autoComplete="off"
      inputMode={digits === undefined ? 'numeric' : 'decimal'}
      value={draft ?? typed(value, spec)}
      error={parsed !== null && !parsed.ok ? t('unreadableHere', { text: draft ?? '' }) : error}
      onChange={(event) => {
        const text = event.currentTarget.value
        setDraft(text)
        const next = parseCell(text, spec)
        if (next.ok) onChange(next.value as number | null)
      }}
    />
  )
}
