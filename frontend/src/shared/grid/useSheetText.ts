import { useCallback } from 'react'
import { useFormat } from '@/shared/i18n/format'
import { shortGrades } from './model/parse'
import type { CellSpec, CellValue } from './model/types'

/** Values of cells in the words of the page: for reading, and as somebody would type them. */
export function useSheetText() {
  const { lang, amount, number, percent, shortDate } = useFormat()
  const shown = useCallback(
    (value: CellValue, spec: CellSpec): string => {
      if (spec.kind === 'choice') return spec.choices.find((choice) => choice.value === value)?.label ?? '—'
      if (spec.kind === 'date') return shortDate(value === null ? null : String(value))
      if (spec.kind === 'grades') return value === null ? '—' : shortGrades(String(value))
      if (spec.kind === 'text') return value === null ? '' : String(value)
      if (spec.kind === 'computed' && spec.percent) return percent(value)
      if ('money' in spec && spec.money && value !== null) return amount(Number(value).toFixed(2))
      return number(value)
    },
    [amount, number, percent, shortDate],
  )
  const typed = useCallback(
    (value: CellValue, spec: CellSpec): string => {
      if (value === null) return ''
      if (spec.kind === 'date') return shortDate(String(value))
      if (spec.kind === 'choice') return String(value)
      if (spec.kind === 'grades') return shortGrades(String(value))
      return typeof value === 'number' && lang !== 'en' ? String(value).replace('.', ',') : String(value)
    },
    [lang, shortDate],
  )
  return { shown, typed }
}
