import type { Mission, MissionUpdate, OpinionGroup, OpinionSource } from '@/api'
import { toValues, valuesOf } from './values'

export const OPINION_GROUPS = ['teachers', 'pupils', 'parents'] as const satisfies readonly OpinionGroup[]

export interface OpinionForm {
  /** Empty while this group was not asked yet. */
  source: OpinionSource | ''
  heardOn: string | null
  note: string
}

/** The mission as it is written: every question and component has its field, filled or not. */
export interface MissionForm {
  text: string
  textRu: string
  adoptedOn: string | null
  protocolNumber: string
  goals: string[]
  opinions: Record<OpinionGroup, OpinionForm>
  answers: Record<string, string>
  core: string[]
  base: string[]
  components: Record<string, string>
  orientationStage2: string
  orientationStage3: string
}

/** The sixth component is written apart for stages II and III. */
export const ORIENTATION = 'orientation'

function opinionOf(mission: Mission, group: OpinionGroup): OpinionForm {
  const found = mission.opinions.find((opinion) => opinion.group === group)
  return { source: found?.source ?? '', heardOn: found?.heardOn ?? null, note: found?.note ?? '' }
}

export function toForm(mission: Mission): MissionForm {
  return {
    text: mission.text,
    textRu: mission.textRu ?? '',
    adoptedOn: mission.adoptedOn ?? null,
    protocolNumber: mission.protocolNumber ?? '',
    goals: [...mission.goals],
    opinions: {
      teachers: opinionOf(mission, 'teachers'),
      pupils: opinionOf(mission, 'pupils'),
      parents: opinionOf(mission, 'parents'),
    },
    answers: Object.fromEntries(mission.answers.map((answer) => [answer.question, answer.text])),
    core: valuesOf(mission.values, 'core'),
    base: valuesOf(mission.values, 'base'),
    components: Object.fromEntries(
      mission.graduateModel.components.map((item) => [item.component, item.text]),
    ),
    orientationStage2: mission.graduateModel.orientationStage2 ?? '',
    orientationStage3: mission.graduateModel.orientationStage3 ?? '',
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
const filled = (text: string): boolean => text.trim() !== ''

/** Blank rows are not sent: an empty answer is a finding, not a text. */
export function toUpdate(form: MissionForm): MissionUpdate {
  return {
    text: form.text,
    textRu: orNull(form.textRu),
    adoptedOn: form.adoptedOn,
    protocolNumber: orNull(form.protocolNumber),
    goals: form.goals.filter(filled),
    opinions: OPINION_GROUPS.flatMap((group) => {
      const { source, heardOn, note } = form.opinions[group]
      return source === '' ? [] : [{ group, source, heardOn, note: orNull(note) }]
    }),
    answers: Object.entries(form.answers)
      .filter(([, text]) => filled(text))
      .map(([question, text]) => ({ question, text })),
    values: toValues(form.core.filter(filled), form.base.filter(filled)),
    graduateModel: {
      components: Object.entries(form.components)
        .filter(([, text]) => filled(text))
        .map(([component, text]) => ({ component, text })),
      orientationStage2: orNull(form.orientationStage2),
      orientationStage3: orNull(form.orientationStage3),
    },
  }
}

/** Element to which a finding leads: the field's own name, else the part that its rule is about. */
const PART_OF_RULE: Record<string, string> = {
  'R-031': 'text',
  'R-032': 'text',
  'R-033': 'text',
  'R-034': 'opinions',
  'R-035': 'answers',
  'R-036': 'graduateModel',
  'R-037': 'values',
}
const PARTS = [
  'text',
  'textRu',
  'adoptedOn',
  'protocolNumber',
  'goals',
  'opinions',
  'answers',
  'values',
  'graduateModel',
]

export function partOf(finding: { rule: string; field?: string }): string {
  const field = finding.field?.split(/[./[]/).find((part) => part !== '') ?? ''
  return PARTS.includes(field) ? field : (PART_OF_RULE[finding.rule] ?? 'text')
}

export interface RowErrors {
  core: Readonly<Record<number, string>>
  base: Readonly<Record<number, string>>
  /** By field of the form, for example "goals.2" or "text". */
  fields: Readonly<Record<string, string>>
}

/** The server counts both value lists as one and leaves blank rows out; the page shows them apart. */
export function placeErrors(
  form: MissionForm,
  errors: readonly { pointer: string; text: string }[],
): RowErrors {
  const rows = (texts: string[]) => texts.flatMap((text, index) => (filled(text) ? [index] : []))
  const coreRows = rows(form.core)
  const baseRows = rows(form.base)
  const core: Record<number, string> = {}
  const base: Record<number, string> = {}
  const fields: Record<string, string> = {}
  for (const { pointer, text } of errors) {
    const path = pointer.replace(/^\//, '').split('/')
    const index = Number(path[1])
    if (path[0] === 'values' && Number.isInteger(index)) {
      if (index < coreRows.length) core[coreRows[index] ?? index] = text
      else base[baseRows[index - coreRows.length] ?? index - coreRows.length] = text
    } else if (path[0] === 'goals' && Number.isInteger(index)) {
      fields[`goals.${rows(form.goals)[index] ?? index}`] = text
    } else if (path[0] === 'opinions' && Number.isInteger(index)) {
      const sent = OPINION_GROUPS.filter((group) => form.opinions[group].source !== '')
      fields[`opinions.${sent[index] ?? 'teachers'}.${path[2] ?? 'source'}`] = text
    } else if (path[0] === 'answers' && Number.isInteger(index)) {
      fields[`answers.${keyAt(form.answers, index)}`] = text
    } else if (path[0] === 'graduateModel' && path[1] === 'components') {
      fields[`components.${keyAt(form.components, Number(path[2]))}`] = text
    } else {
      fields[path.join('.')] = text
    }
  }
  return { core, base, fields }
}

/** Code of the n-th text that was sent: blank ones were left out. */
const keyAt = (texts: Readonly<Record<string, string>>, index: number): string =>
  Object.entries(texts).filter(([, text]) => filled(text))[index]?.[0] ?? ''
