import type {
  CriteriaSetSection,
  CriterionDefinition,
  SelfEvaluation,
  SelfEvaluationCriterion,
  SelfEvaluationIntroBlock,
  SelfEvaluationReportPart,
  SwotPoint,
} from '@/api'

export type Mark = 'complete' | 'partial' | 'empty'

export interface CriterionView {
  definition: CriterionDefinition
  response: SelfEvaluationCriterion
}

export interface SectionView {
  definition: CriteriaSetSection
  criteria: CriterionView[]
  written: number
  complete: number
  strengths: SwotPoint[]
  weaknesses: SwotPoint[]
}

/** Sections with their criteria, counted here from the criteria: a saved one counts before everything is read again. */
export function sectionsOf(evaluation: SelfEvaluation): SectionView[] {
  const responses = new Map(evaluation.criteria.map((response) => [response.code, response]))
  return evaluation.criteriaSet.sections.map((definition) => {
    const criteria = definition.criteria.flatMap((criterion): CriterionView[] => {
      const response = responses.get(criterion.code)
      return response === undefined ? [] : [{ definition: criterion, response }]
    })
    const points = evaluation.sections.find((section) => section.code === definition.code)
    return {
      definition,
      criteria,
      written: criteria.filter(({ response }) => response.textLength > 0).length,
      complete: criteria.filter(({ response }) => response.state === 'complete').length,
      strengths: points?.strengths ?? [],
      weaknesses: points?.weaknesses ?? [],
    }
  })
}

export const totalsOf = (
  evaluation: SelfEvaluation,
): { written: number; complete: number; total: number } => ({
  written: evaluation.criteria.filter((criterion) => criterion.textLength > 0).length,
  complete: evaluation.criteria.filter((criterion) => criterion.state === 'complete').length,
  total: evaluation.criteria.length,
})

/** words, or "not applicable" with its reason. */
export function introMark(block: SelfEvaluationIntroBlock): Mark {
  if (block.notApplicable) return block.notApplicableReason ? 'complete' : 'partial'
  return block.textLength > 0 ? 'complete' : 'empty'
}

/** at least one of both. */
export function pointsMark(section: SectionView): Mark {
  const kinds = [section.strengths, section.weaknesses].filter((points) => points.length > 0).length
  return kinds === 2 ? 'complete' : kinds === 1 ? 'partial' : 'empty'
}

/** what the commission says; the tables come by themselves. */
export const reportMark = (part: SelfEvaluationReportPart): Mark =>
  part.textLength > 0 ? 'complete' : 'empty'

/** a report ends with a recommendation. */
export const recommendationsMark = ({ recommendations }: SelfEvaluation): Mark =>
  recommendations.length > 0 ? 'complete' : 'empty'

/** */
export function commissionMark({ commission }: SelfEvaluation): Mark {
  if (commission.complete) return 'complete'
  const begun =
    commission.members.length > 0 || commission.chair !== undefined || commission.orderNumber !== undefined
  return begun ? 'partial' : 'empty'
}

/** Criteria of one person, the nearest date first. */
export const assignedTo = (evaluation: SelfEvaluation, userId: string): SelfEvaluationCriterion[] =>
  evaluation.criteria
    .filter((criterion) => criterion.assignment.assigneeId === userId)
    .sort((a, b) => (a.assignment.dueOn ?? '9999').localeCompare(b.assignment.dueOn ?? '9999'))
