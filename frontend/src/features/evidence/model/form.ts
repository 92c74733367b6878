import type {
  Evidence,
  EvidenceCreation,
  EvidenceKind,
  EvidenceRegister,
  EvidenceSource,
  EvidenceUpdate,
} from '@/api'

/** Evidence as the form holds it: texts are never null, an empty choice is "not known". */
export interface EvidenceForm {
  kind: EvidenceKind | ''
  title: string
  documentNumber: string
  documentDate: string | null
  schoolYear: string
  expiresOn: string | null
  personalData: boolean
  url: string
  register: EvidenceRegister | ''
  note: string
}

export const emptyForm = (schoolYear: number): EvidenceForm => ({
  kind: '',
  title: '',
  documentNumber: '',
  documentDate: null,
  schoolYear: String(schoolYear),
  expiresOn: null,
  personalData: false,
  url: '',
  register: '',
  note: '',
})

export const formOf = (evidence: Evidence): EvidenceForm => ({
  kind: evidence.kind,
  title: evidence.title,
  documentNumber: evidence.documentNumber ?? '',
  documentDate: evidence.documentDate ?? null,
  schoolYear: evidence.schoolYear === undefined ? '' : String(evidence.schoolYear),
  expiresOn: evidence.expiresOn ?? null,
  personalData: evidence.personalData,
  url: evidence.url ?? '',
  register: evidence.register ?? '',
  note: evidence.note ?? '',
})

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim())

/** Only what the source has: a file has no address, a link no register. */
export function bodyOf(form: EvidenceForm, source: EvidenceSource): EvidenceUpdate {
  return {
    // Asked for by the rules before anything is sent.
    kind: form.kind as EvidenceKind,
    title: form.title.trim(),
    documentNumber: text(form.documentNumber),
    documentDate: form.documentDate,
    schoolYear: form.schoolYear === '' ? null : Number(form.schoolYear),
    expiresOn: form.expiresOn,
    personalData: form.personalData,
    url: source === 'link' ? text(form.url) : undefined,
    register: source === 'register' && form.register !== '' ? form.register : undefined,
    note: text(form.note),
  }
}

export const creationOf = (
  form: EvidenceForm,
  source: EvidenceSource,
  uploadId?: string,
): EvidenceCreation => ({ ...bodyOf(form, source), uploadId })

export type Wrong = 'kind' | 'title' | 'date' | 'address' | 'register'

/** What can be said before the server is asked; it has the last word. */
export function wrongIn(
  form: EvidenceForm,
  source: EvidenceSource,
  dated: boolean,
): Partial<Record<keyof EvidenceForm, Wrong>> {
  const wrong: Partial<Record<keyof EvidenceForm, Wrong>> = {}
  if (form.kind === '') wrong.kind = 'kind'
  if (form.title.trim() === '') wrong.title = 'title'
  if (dated && form.documentDate === null) wrong.documentDate = 'date'
  if (source === 'link' && !/^https?:\/\/[^\s/]+/i.test(form.url.trim())) wrong.url = 'address'
  if (source === 'register' && form.register === '') wrong.register = 'register'
  return wrong
}

/** The fields that a person changed, over what is stored by now: nobody's other words are overwritten. */
export function onTopOf(before: EvidenceForm, written: EvidenceForm, stored: EvidenceForm): EvidenceForm {
  const changed = Object.entries(written).filter(
    ([name, value]) => value !== before[name as keyof EvidenceForm],
  )
  return { ...stored, ...(Object.fromEntries(changed) as Partial<EvidenceForm>) }
}
