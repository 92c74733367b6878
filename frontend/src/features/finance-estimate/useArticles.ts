import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { listBudgetArticlesOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'

/** Names of all articles, also of ended ones: old estimates name them. */
export function useArticles() {
  const localized = useLocalized()
  const { data } = useQuery({ ...listBudgetArticlesOptions(), staleTime: 300_000 })
  const nameOf = useCallback(
    (code: string): string => localized(data?.items.find((article) => article.code === code)?.name),
    [data, localized],
  )
  return { nameOf }
}

/** Codes that an estimate of that year may name; nothing is known while they are on their way. */
export function useArticlesOf(year: number): readonly string[] | undefined {
  const { data } = useQuery({ ...listBudgetArticlesOptions({ query: { year } }), staleTime: 300_000 })
  return data?.items.map(({ code }) => code)
}
