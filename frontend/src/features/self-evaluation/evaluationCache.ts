import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  type CriterionAssignment,
  getSelfEvaluationQueryKey,
  type SelfEvaluation,
  type SelfEvaluationAnnex,
  type SelfEvaluationAnnexes,
  type SelfEvaluationCriterion,
  type SelfEvaluationIntroBlock,
  type SelfEvaluationRecommendation,
  type SelfEvaluationReportPart,
  type SwotPoint,
  type WorkingCommission,
} from '@/api'
import { withoutRecommendation, withRecommendation } from './model/recommendations'

/** Findings and counts are read again when nobody has saved anything for so long. */
const QUIET_MS = 4_000

const timers = new Map<string, ReturnType<typeof setTimeout>>()

function withPoint(points: readonly SwotPoint[], point: SwotPoint): SwotPoint[] {
  const rest = points.filter((known) => known.id !== point.id)
  return [...rest, point].sort((a, b) => a.position - b.position)
}

/** What a saved part changes in the opened self-evaluation, so that not all of it is read again at each pause. */
function cacheOf(client: QueryClient, id: string) {
  const path = { selfEvaluationId: id }
  const queryKey = getSelfEvaluationQueryKey({ path })

  const refreshSoon = () => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => {
        timers.delete(id)
        void client.invalidateQueries({ queryKey })
      }, QUIET_MS),
    )
  }
  const change = (next: (evaluation: SelfEvaluation) => SelfEvaluation) => {
    // An answer that is on its way is older than what was just saved.
    void client.cancelQueries({ queryKey })
    client.setQueryData<SelfEvaluation>(queryKey, (known) => (known === undefined ? known : next(known)))
    refreshSoon()
  }
  const inSection = (point: SwotPoint, points: (old: readonly SwotPoint[]) => SwotPoint[]) =>
    change((evaluation) => ({
      ...evaluation,
      sections: evaluation.sections.map((section) => {
        if (section.code !== point.sectionCode) return section
        return point.kind === 'strength'
          ? { ...section, strengths: points(section.strengths) }
          : { ...section, weaknesses: points(section.weaknesses) }
      }),
    }))
  const criteria = (code: string, next: (criterion: SelfEvaluationCriterion) => SelfEvaluationCriterion) =>
    change((evaluation) => ({
      ...evaluation,
      criteria: evaluation.criteria.map((known) => (known.code === code ? next(known) : known)),
    }))

  return {
    read: () => client.getQueryData<SelfEvaluation>(queryKey),
    refresh: () => client.invalidateQueries({ queryKey }),
    refreshSoon,
    putWhole: (evaluation: SelfEvaluation) => {
      clearTimeout(timers.get(id))
      void client.cancelQueries({ queryKey })
      // Lists, the home page and the frozen values tell its state too.
      void client.invalidateQueries({ refetchType: 'none' })
      client.setQueryData(queryKey, evaluation)
    },
    putCriterion: (criterion: SelfEvaluationCriterion) => criteria(criterion.code, () => criterion),
    putAssignment: (code: string, assignment: CriterionAssignment) =>
      criteria(code, (known) => ({ ...known, assignment })),
    putComments: (code: string, comments: number, openComments: number) =>
      criteria(code, (known) => ({ ...known, comments, openComments })),
    putIntro: (block: SelfEvaluationIntroBlock) =>
      change((evaluation) => ({
        ...evaluation,
        intro: evaluation.intro.map((known) => (known.block === block.block ? block : known)),
      })),
    putCommission: (commission: WorkingCommission) => change((evaluation) => ({ ...evaluation, commission })),
    putReportPart: (part: SelfEvaluationReportPart) =>
      change((evaluation) => ({
        ...evaluation,
        reportParts: evaluation.reportParts.map((known) => (known.code === part.code ? part : known)),
      })),
    putRecommendation: (saved: SelfEvaluationRecommendation) =>
      change((evaluation) => ({
        ...evaluation,
        recommendations: withRecommendation(evaluation.recommendations, saved),
      })),
    removeRecommendation: (id: string) =>
      change((evaluation) => ({
        ...evaluation,
        recommendations: withoutRecommendation(evaluation.recommendations, id),
      })),
    putPoint: (point: SwotPoint) => inSection(point, (old) => withPoint(old, point)),
    removePoint: (point: SwotPoint) =>
      inSection(point, (old) => old.filter((known) => known.id !== point.id)),
    putAnnexes: (annexes: SelfEvaluationAnnexes) => change((evaluation) => ({ ...evaluation, annexes })),
    putAnnex: (annex: SelfEvaluationAnnex) =>
      change((evaluation) => ({
        ...evaluation,
        annexes: {
          ...evaluation.annexes,
          items: evaluation.annexes.items.some((known) => known.id === annex.id)
            ? evaluation.annexes.items.map((known) => (known.id === annex.id ? annex : known))
            : [...evaluation.annexes.items, annex],
        },
      })),
  }
}

export type EvaluationCache = ReturnType<typeof cacheOf>

export function useEvaluationCache(id: string): EvaluationCache {
  const client = useQueryClient()
  return useMemo(() => cacheOf(client, id), [client, id])
}
