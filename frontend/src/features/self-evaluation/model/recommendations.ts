import type { RecommendationArea, SelfEvaluationRecommendation } from '@/api'

/** In the order of the report. */
export const AREAS = [
  'material_base',
  'teaching_process',
  'quality_policy',
  'staff',
  'finance',
] as const satisfies readonly RecommendationArea[]

const ofArea = (all: readonly SelfEvaluationRecommendation[], area: RecommendationArea) =>
  all.filter((one) => one.area === area)

/** Numbers run through the areas, places begin anew in each; both without a gap, as the server counts them. */
function numbered(all: readonly SelfEvaluationRecommendation[]): SelfEvaluationRecommendation[] {
  return AREAS.flatMap((area) => ofArea(all, area).map((one, position) => ({ ...one, position }))).map(
    (one, index) => ({ ...one, number: index + 1 }),
  )
}

/** With one that was saved at its place; the others make room. */
export function withRecommendation(
  all: readonly SelfEvaluationRecommendation[],
  saved: SelfEvaluationRecommendation,
): SelfEvaluationRecommendation[] {
  const rest = all.filter((one) => one.id !== saved.id)
  const here = ofArea(rest, saved.area)
  here.splice(saved.position, 0, saved)
  return numbered([...rest.filter((one) => one.area !== saved.area), ...here])
}

export const withoutRecommendation = (
  all: readonly SelfEvaluationRecommendation[],
  id: string,
): SelfEvaluationRecommendation[] => numbered(all.filter((one) => one.id !== id))

/** Areas that have some, in their order. */
export const byArea = <T extends Pick<SelfEvaluationRecommendation, 'area'>>(
  all: readonly T[],
): { area: RecommendationArea; items: T[] }[] =>
  AREAS.map((area) => ({ area, items: all.filter((one) => one.area === area) })).filter(
    ({ items }) => items.length > 0,
  )
