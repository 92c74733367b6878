import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type DataQualityFinding, idempotency, ifMatch, newIdempotencyKey, sdk } from '@/api'
import { useUser } from '@/shared/session/useSession'

/** What was typed and not sent yet, by finding: closing the form or the page must not lose it. */
const unsent = new Map<string, string>()

/** Everything that shows findings is asked again when one was answered. */
const SHOWS_FINDINGS = ['Data quality', 'Indicators', 'Pupil indicators', 'Resource indicators']

/** An explanation of the school or a question of the district, with what is typed until the server has it. */
export function useFindingAnswer(schoolId: string, finding: DataQualityFinding, kind: 'explain' | 'ask') {
  const client = useQueryClient()
  const where = `${useUser().id}:${finding.id}:${kind}`
  const before = kind === 'explain' ? (finding.explanation?.text ?? '') : ''
  const [text, setText] = useState(unsent.get(where) ?? before)
  const intention = useRef<{ text: string; key: string } | null>(null)
  const change = (next: string) => {
    setText(next)
    unsent.set(where, next)
  }
  const send = useMutation({
    mutationFn: async (words: string) => {
      const path = { schoolId, findingId: finding.id }
      if (kind === 'explain') {
        const headers = ifMatch(finding.version)
        return (
          await sdk.explainDataQualityFinding({ path, body: { text: words }, headers, throwOnError: true })
        ).data
      }
      if (intention.current?.text !== words) intention.current = { text: words, key: newIdempotencyKey() }
      const headers = idempotency(intention.current.key)
      return (
        await sdk.askAboutDataQualityFinding({ path, body: { text: words }, headers, throwOnError: true })
      ).data
    },
    onSuccess: () => {
      unsent.delete(where)
    },
    // Also after a refusal: somebody else may have answered meanwhile, and the text stays here.
    onSettled: () => {
      for (const tag of SHOWS_FINDINGS) void client.invalidateQueries({ queryKey: [{ tags: [tag] }] })
    },
  })
  return { text, change, send }
}
