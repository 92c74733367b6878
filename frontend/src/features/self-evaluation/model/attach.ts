import type { SelfEvaluationAnnex } from '@/api'

export type Attachment =
  | { kind: 'new'; evidenceId: string; criterionCodes: string[] }
  | { kind: 'more'; annex: SelfEvaluationAnnex; criterionCodes: string[] }

/** One record serves many criteria: what stands in the list already only gets one criterion more. */
export function attachments(
  evidenceIds: readonly string[],
  annexes: readonly SelfEvaluationAnnex[],
  code: string,
): Attachment[] {
  return evidenceIds.flatMap((evidenceId): Attachment[] => {
    const annex = annexes.find((known) => known.evidenceId === evidenceId)
    if (annex === undefined) return [{ kind: 'new', evidenceId, criterionCodes: [code] }]
    if (annex.criterionCodes.includes(code)) return []
    return [{ kind: 'more', annex, criterionCodes: [...annex.criterionCodes, code] }]
  })
}
