import type { ApprovalStep, DecisionKind, DecisionRequest, DocumentKind } from '@/api'
import { papersOf } from './steps'

export interface DecisionForm {
  decision: DecisionKind
  documentKind: DocumentKind
  documentNumber: string
  decidedOn: string | null
  signer: string
  comment: string
}

export const emptyDecision = (step: ApprovalStep): DecisionForm => ({
  decision: 'yes',
  documentKind: papersOf(step)[0] ?? 'minutes',
  documentNumber: '',
  decidedOn: null,
  signer: '',
  comment: '',
})

/** Key of the words that say what is wrong with a field. */
export type DecisionError =
  | 'dateRequired'
  | 'dateFuture'
  | 'dateEarly'
  | 'numberRequired'
  | 'signerRequired'
  | 'commentRequired'
  | 'reasonRequired'
export type DecisionErrors = Partial<Record<keyof DecisionForm, DecisionError>>

/** What the page can tell before asking the server, which decides. */
export function checkDecision(
  form: DecisionForm,
  today: string,
  earliestOn: string | undefined,
): DecisionErrors {
  const errors: DecisionErrors = {}
  if (form.decidedOn === null) errors.decidedOn = 'dateRequired'
  else if (form.decidedOn > today) errors.decidedOn = 'dateFuture'
  else if (earliestOn !== undefined && form.decidedOn < earliestOn) errors.decidedOn = 'dateEarly'
  if (form.decision === 'yes') {
    if (form.documentNumber.trim() === '') errors.documentNumber = 'numberRequired'
    if (form.signer.trim() === '') errors.signer = 'signerRequired'
  }
  if (form.decision === 'return' && form.comment.trim() === '') errors.comment = 'commentRequired'
  if (form.decision === 'waive' && form.comment.trim() === '') errors.comment = 'reasonRequired'
  return errors
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A waiver has no paper; the version number binds the decision to the text that was read. */
export function toRequest(
  form: DecisionForm,
  step: ApprovalStep,
  versionNumber: number,
  body: string,
): DecisionRequest {
  const paper =
    form.decision === 'waive'
      ? {}
      : {
          documentKind: form.documentKind,
          documentNumber: orNull(form.documentNumber),
          signer: orNull(form.signer),
        }
  return {
    versionNumber,
    step,
    decision: form.decision,
    decidedOn: form.decidedOn ?? '',
    body,
    comment: orNull(form.comment),
    ...paper,
  }
}
