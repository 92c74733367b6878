import { useMutation } from '@tanstack/react-query'
import { idempotency, ifMatch, sdk } from '@/api'
import { attachments } from '../model/attach'
import { useWork } from '../WorkContext'

/** Attaches records at a criterion, one after another: each gets the next number. */
export function useAttach(code: string) {
  const { evaluation, cache } = useWork()
  return useMutation({
    mutationFn: async (evidenceIds: readonly string[]) => {
      const path = { selfEvaluationId: evaluation.id }
      const annexes = cache.read()?.annexes.items ?? evaluation.annexes.items
      for (const next of attachments(evidenceIds, annexes, code)) {
        const { data } =
          next.kind === 'new'
            ? await sdk.addAnnex({
                path,
                body: { evidenceId: next.evidenceId, criterionCodes: next.criterionCodes },
                headers: idempotency(),
                throwOnError: true,
              })
            : await sdk.updateAnnex({
                path: { ...path, annexId: next.annex.id },
                body: { criterionCodes: next.criterionCodes },
                headers: ifMatch(next.annex.version),
                throwOnError: true,
              })
        cache.putAnnex(data)
      }
    },
    // The criterion's state and the version of the list follow from it.
    onSettled: () => void cache.refresh(),
  })
}
