import type {
  CriteriaSetVersion,
  CriterionText,
  EvaluationLevel,
  FieldValue,
  FrozenRecommendation,
  IntroBlockCode,
  LocalizedText,
  Narrative,
  SelfEvaluation,
  SelfEvaluationAnnex,
  SelfEvaluationContent,
  SelfEvaluationPurpose,
  WorkingCommission,
} from '@/api'
import { catalogOf, type FieldCatalog } from './fields'
import { INTRO_BLOCKS } from './places'

export interface ReadCriterion {
  code: string
  label: CriterionText
  level: EvaluationLevel
  narrative: Narrative | undefined
  notApplicablePart: string | undefined
  noEvidenceReason: string | undefined
  annexes: number[]
}

export interface ReadSection {
  code: string
  label: CriterionText
  criteria: ReadCriterion[]
  strengths: string[]
  weaknesses: string[]
}

/** A whole self-evaluation as one text, whether it is live or a frozen version. */
export interface Reading {
  schoolName: LocalizedText
  schoolYear: number
  purpose: SelfEvaluationPurpose
  firstYear: number
  lastYear: number
  intro: {
    block: IntroBlockCode
    narrative: Narrative | undefined
    notApplicableReason: string | undefined
  }[]
  sections: ReadSection[]
  reportParts: { code: string; narrative: Narrative | undefined }[]
  recommendations: ReadRecommendation[]
  commission: WorkingCommission
  annexes: SelfEvaluationAnnex[]
  catalog: FieldCatalog
}

type Head = Pick<
  SelfEvaluationContent,
  | 'schoolName'
  | 'schoolYear'
  | 'purpose'
  | 'firstYear'
  | 'lastYear'
  | 'intro'
  | 'commission'
  | 'reportParts'
  | 'recommendations'
>
type Written = Pick<
  SelfEvaluationContent['criteria'][number],
  'code' | 'level' | 'narrative' | 'notApplicablePart' | 'noEvidenceReason'
>
type ReadRecommendation = Pick<FrozenRecommendation, 'id' | 'number' | 'area' | 'text' | 'criterionCode'>
type Point = Pick<SelfEvaluationContent['points'][number], 'sectionCode' | 'kind' | 'text'>

function read(
  head: Head,
  set: CriteriaSetVersion,
  criteria: readonly Written[],
  points: readonly Point[],
  annexes: readonly SelfEvaluationAnnex[],
  catalog: FieldCatalog,
): Reading {
  const written = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  const ordered = [...annexes].sort((a, b) => a.number - b.number)
  const texts = (code: string, kind: Point['kind']) =>
    points.filter((point) => point.sectionCode === code && point.kind === kind).map((point) => point.text)
  return {
    schoolName: head.schoolName,
    schoolYear: head.schoolYear,
    purpose: head.purpose,
    firstYear: head.firstYear,
    lastYear: head.lastYear,
    intro: INTRO_BLOCKS.map((block) => {
      const found = head.intro.find((known) => known.block === block)
      return {
        block,
        narrative: found?.narrative,
        notApplicableReason: found?.notApplicable ? (found.notApplicableReason ?? '') : undefined,
      }
    }),
    sections: set.sections.map((section) => ({
      code: section.code,
      label: section.label,
      criteria: section.criteria.map(({ code, label }) => {
        const own = written.get(code)
        return {
          code,
          label,
          level: own?.level ?? 'not_assessed',
          narrative: own?.narrative,
          notApplicablePart: own?.notApplicablePart,
          noEvidenceReason: own?.noEvidenceReason,
          annexes: ordered
            .filter((annex) => annex.criterionCodes.includes(code))
            .map((annex) => annex.number),
        }
      }),
      strengths: texts(section.code, 'strength'),
      weaknesses: texts(section.code, 'weakness'),
    })),
    reportParts: (head.reportParts ?? []).map(({ code, narrative }) => ({ code, narrative })),
    recommendations: [...(head.recommendations ?? [])],
    commission: head.commission,
    annexes: ordered,
    catalog,
  }
}

export const readingOf = (evaluation: SelfEvaluation): Reading =>
  read(
    evaluation,
    evaluation.criteriaSet,
    evaluation.criteria,
    evaluation.sections.flatMap((section) => [...section.strengths, ...section.weaknesses]),
    evaluation.annexes.items,
    catalogOf(evaluation.fieldValues, evaluation.valuesFrozen),
  )

export function readingOfVersion(content: SelfEvaluationContent, set: CriteriaSetVersion): Reading {
  const values = content.values.flatMap(({ code, unit, points }) =>
    points.map((point): FieldValue => ({ code, unit, ...point })),
  )
  return read(content, set, content.criteria, content.points, content.annexes, catalogOf(values, true))
}
