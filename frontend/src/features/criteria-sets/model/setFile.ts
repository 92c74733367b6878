import type { CriteriaSetCreate, CriteriaSetSection, CriterionDefinition, CriterionText } from '@/api'

/** What is wrong with a file, where it is, and the value that the sentence names. */
export interface SetProblem {
  /** Words are of `problem.<code>`. */
  code:
    | 'notJson'
    | 'notObject'
    | 'codeMissing'
    | 'codeWrong'
    | 'textMissing'
    | 'textTooLong'
    | 'sectionsMissing'
    | 'criteriaMissing'
    | 'criterionCodeMissing'
    | 'criterionCodeWrong'
    | 'codeTwice'
    | 'evidenceWrong'
    | 'evidenceUnknown'
  /** "2-бөлүм, 2.3-критерий": indexes and codes from which the page makes the words. */
  section?: number
  criterion?: string
  part?: 'title' | 'label' | 'help'
  language?: 'ky' | 'ru' | 'en'
  value?: string
}

export type SetFile = { set: CriteriaSetCreate } | { problems: SetProblem[] }

const LANGUAGES = ['ky', 'ru', 'en'] as const
const SET_CODE = /^[0-9A-Z][0-9A-Z-]*$/
const CODE = /^[0-9A-Za-z.-]{1,20}$/
const LONGEST = 2_000

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

type At = Pick<SetProblem, 'section' | 'criterion'>

/** A set of criteria from a file, or everything that is wrong with it: an administrator mends it in one go. */
export function readSetFile(text: string, evidenceKinds: readonly string[]): SetFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problems: [{ code: 'notJson' }] }
  }
  if (!isObject(json)) return { problems: [{ code: 'notObject' }] }
  const problems: SetProblem[] = []

  const words = (value: unknown, at: At, part: SetProblem['part']): CriterionText => {
    const source = isObject(value) ? value : {}
    const result = { ky: textOf(source.ky), ru: textOf(source.ru), en: textOf(source.en) }
    for (const language of LANGUAGES) {
      if (result[language] === '') problems.push({ code: 'textMissing', ...at, part, language })
      else if (result[language].length > LONGEST)
        problems.push({ code: 'textTooLong', ...at, part, language })
    }
    return result
  }

  const codes = new Set<string>()
  const criterionOf = (value: unknown, section: number, index: number): CriterionDefinition => {
    const source = isObject(value) ? value : {}
    const code = textOf(source.code)
    const at: At = { section, criterion: code === '' ? `№${index + 1}` : code }
    if (code === '') problems.push({ code: 'criterionCodeMissing', ...at })
    else if (!CODE.test(code)) problems.push({ code: 'criterionCodeWrong', ...at, value: code })
    else if (codes.has(code)) problems.push({ code: 'codeTwice', ...at, value: code })
    codes.add(code)
    const evidence = source.expectedEvidence ?? []
    const kinds = Array.isArray(evidence) ? evidence.filter((kind) => typeof kind === 'string') : []
    if (!Array.isArray(evidence) || kinds.length !== evidence.length)
      problems.push({ code: 'evidenceWrong', ...at })
    for (const kind of kinds) {
      if (evidenceKinds.length > 0 && !evidenceKinds.includes(kind)) {
        problems.push({ code: 'evidenceUnknown', ...at, value: kind })
      }
    }
    return {
      code,
      label: words(source.label, at, 'label'),
      help: words(source.help, at, 'help'),
      expectedEvidence: kinds,
      partsMayBeNotApplicable: source.partsMayBeNotApplicable === true,
    }
  }

  const sectionOf = (value: unknown, index: number): CriteriaSetSection => {
    const source = isObject(value) ? value : {}
    const section = index + 1
    const criteria = Array.isArray(source.criteria) ? source.criteria : []
    const code = textOf(source.code)
    if (code === '') problems.push({ code: 'criterionCodeMissing', section })
    if (criteria.length === 0) problems.push({ code: 'criteriaMissing', section })
    return {
      code,
      label: words(source.label, { section }, 'label'),
      criteria: criteria.map((criterion, at) => criterionOf(criterion, section, at)),
    }
  }

  const code = textOf(json.code)
  if (code === '') problems.push({ code: 'codeMissing' })
  else if (!SET_CODE.test(code)) problems.push({ code: 'codeWrong', value: code })
  const title = words(json.title, {}, 'title')
  const sections = Array.isArray(json.sections) ? json.sections : []
  if (sections.length === 0) problems.push({ code: 'sectionsMissing' })
  const set = { code, title, sections: sections.map(sectionOf) }
  return problems.length > 0 ? { problems } : { set }
}

/** Where in the set a refusal of the server points: "/sections/1/criteria/0/label/ru". */
export function placeOfPointer(pointer: string, set: CriteriaSetCreate): At {
  const path = pointer.replace(/^\//, '').split('/')
  if (path[0] !== 'sections' || path[1] === undefined) return {}
  const section = Number(path[1]) + 1
  if (path[2] !== 'criteria' || path[3] === undefined) return { section }
  return {
    section,
    criterion: set.sections[section - 1]?.criteria[Number(path[3])]?.code ?? `№${Number(path[3]) + 1}`,
  }
}

/** What the file looks like, to begin with. */
export const EXAMPLE = JSON.stringify(
  {
    code: 'PROG-12',
    title: { ky: '…', ru: '…', en: '…' },
    sections: [
      {
        code: '1',
        label: { ky: '…', ru: '…', en: '…' },
        criteria: [
          {
            code: '1.1',
            label: { ky: '…', ru: '…', en: '…' },
            help: { ky: '…', ru: '…', en: '…' },
            expectedEvidence: ['plan', 'minutes'],
            partsMayBeNotApplicable: false,
          },
        ],
      },
    ],
  },
  null,
  2,
)
