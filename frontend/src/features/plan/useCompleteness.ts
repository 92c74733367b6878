import { useQuery } from '@tanstack/react-query'
import { getPlanCompletenessOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useWorking } from './session/SessionContext'

/** Findings come in the language of the page, so each language has an answer of its own. */
export function useCompleteness() {
  const planId = useWorking((content) => content.plan.id)
  const { lang } = useFormat()
  const options = getPlanCompletenessOptions({ path: { planId } })
  return useQuery({ ...options, queryKey: [...options.queryKey, lang] as never, staleTime: 5_000 })
}
