import type {
  CriterionResponseUpdate,
  EvaluationLevel,
  IntroBlockUpdate,
  Narrative,
  SelfEvaluationCriterion,
  SelfEvaluationIntroBlock,
  SelfEvaluationReportPart,
  SelfEvaluationReportPartUpdate,
} from '@/api'
import { isBlank, sameNarrative, tidy } from './narrative'

/** A criterion as it is written. */
export interface CriterionForm {
  narrative: Narrative
  level: EvaluationLevel
  notApplicablePart: string
  noEvidenceReason: string
}

export const toCriterionForm = (criterion: SelfEvaluationCriterion): CriterionForm => ({
  narrative: tidy(criterion.narrative),
  level: criterion.level,
  notApplicablePart: criterion.notApplicablePart ?? '',
  noEvidenceReason: criterion.noEvidenceReason ?? '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const textOf = (narrative: Narrative): Narrative | undefined =>
  isBlank(narrative) ? undefined : tidy(narrative)

export const toCriterionUpdate = (form: CriterionForm): CriterionResponseUpdate => ({
  narrative: textOf(form.narrative),
  level: form.level,
  notApplicablePart: orNull(form.notApplicablePart),
  noEvidenceReason: orNull(form.noEvidenceReason),
})

export const sameCriterion = (a: CriterionForm, b: CriterionForm): boolean =>
  a.level === b.level &&
  a.notApplicablePart.trim() === b.notApplicablePart.trim() &&
  a.noEvidenceReason.trim() === b.noEvidenceReason.trim() &&
  sameNarrative(a.narrative, b.narrative)

/** A part of the report as it is written. */
export interface ReportForm {
  narrative: Narrative
}

export const toReportForm = (part: SelfEvaluationReportPart): ReportForm => ({
  narrative: tidy(part.narrative),
})

export const toReportUpdate = (form: ReportForm): SelfEvaluationReportPartUpdate => ({
  narrative: textOf(form.narrative),
})

export const sameReport = (a: ReportForm, b: ReportForm): boolean => sameNarrative(a.narrative, b.narrative)

/** A block of the introduction as it is written. */
export interface IntroForm {
  narrative: Narrative
  notApplicable: boolean
  notApplicableReason: string
}

export const toIntroForm = (block: SelfEvaluationIntroBlock): IntroForm => ({
  narrative: tidy(block.narrative),
  notApplicable: block.notApplicable,
  notApplicableReason: block.notApplicableReason ?? '',
})

export const toIntroUpdate = (form: IntroForm): IntroBlockUpdate => ({
  narrative: textOf(form.narrative),
  notApplicable: form.notApplicable,
  notApplicableReason: form.notApplicable ? orNull(form.notApplicableReason) : null,
})

export const sameIntro = (a: IntroForm, b: IntroForm): boolean =>
  a.notApplicable === b.notApplicable &&
  a.notApplicableReason.trim() === b.notApplicableReason.trim() &&
  sameNarrative(a.narrative, b.narrative)
