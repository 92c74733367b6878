import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { getReferenceDataOptions, type ReferenceItem } from '@/api'
import { useFormat } from '@/shared/i18n/format'

const NONE: readonly ReferenceItem[] = []

/** Labels of the enumerations in the language of the page; they change with a release, not with a visit. */
export function useReference() {
  const { lang } = useFormat()
  const { data } = useQuery({ ...getReferenceDataOptions(), staleTime: Number.POSITIVE_INFINITY })
  const items = useCallback(
    (set: string): readonly ReferenceItem[] => data?.sets.find((s) => s.code === set)?.items ?? NONE,
    [data],
  )
  const label = useCallback(
    (set: string, code: string | null | undefined): string => {
      if (!code) return ''
      return items(set).find((item) => item.code === code)?.label[lang] ?? code
    },
    [items, lang],
  )
  return { items, label }
}
