import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { listBudgetArticlesOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'

/** All articles, also ended ones: old estimates and expenses name them. */
export function useArticles() {
  const localized = useLocalized()
  const { data } = useQuery({ ...listBudgetArticlesOptions(), staleTime: 300_000 })
  const nameOf = useCallback(
    (code: string): string => localized(data?.items.find((article) => article.code === code)?.name),
    [data, localized],
  )
  const codes = useMemo(() => data?.items.map(({ code }) => code) ?? [], [data])
  return { codes, nameOf }
}

/** Codes that an estimate or an expense of that year may name. */
export const useArticlesOf = (year: number) =>
  useQuery({
    ...listBudgetArticlesOptions({ query: { year } }),
    staleTime: 300_000,
    select: ({ items }): readonly string[] => items.map(({ code }) => code),
  })
