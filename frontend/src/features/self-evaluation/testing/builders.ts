import type {
  CriteriaSetVersion,
  Narrative,
  NarrativeRun,
  RecommendationArea,
  RegisterValueList,
  SelfEvaluation,
  SelfEvaluationAnnex,
  SelfEvaluationCriterion,
  SelfEvaluationRecommendation,
  SwotPoint,
} from '@/api'
import { id } from '@/testing/builders'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { INTRO_BLOCKS } from '../model/places'

export const EVALUATION_ID = id(500)

const text = (ky: string) => ({ ky, ru: `${ky} (ru)`, en: `${ky} (en)` })

export const words = (said: string, marks: Partial<NarrativeRun> = {}): NarrativeRun => ({
  kind: 'text',
  text: said,
  ...marks,
})
export const field = (value: string, schoolYear?: number): NarrativeRun => ({
  kind: 'field',
  value,
  ...(schoolYear === undefined ? {} : { schoolYear }),
})
export const paragraph = (...runs: NarrativeRun[]): Narrative => ({ blocks: [{ kind: 'paragraph', runs }] })

const criterion = (code: string, label: string, partsMayBeNotApplicable = false) => ({
  code,
  label: text(label),
  help: text(`${label}: эмне жазуу керек`),
  expectedEvidence: ['charter'],
  partsMayBeNotApplicable,
})

export const SET: CriteriaSetVersion = {
  code: 'INST-17',
  version: 1,
  title: text('Институционалдык критерийлер'),
  newest: true,
  createdAt: '2026-09-01T06:15:00Z',
  sections: [
    {
      code: '1',
      label: text('Сапат саясаты'),
      criteria: [criterion('1.1', 'Ички актылар'), criterion('1.2', 'Миссия жана пландар')],
    },
    {
      code: '3',
      label: text('Материалдык база'),
      criteria: [criterion('3.1', 'Жатакана жана ашкана', true)],
    },
  ],
}

export function aCriterion(
  code: string,
  changes: Partial<SelfEvaluationCriterion> = {},
): SelfEvaluationCriterion {
  return {
    code,
    version: 3,
    level: 'not_assessed',
    textLength: 0,
    state: 'empty',
    assignment: { version: 0 },
    openComments: 0,
    comments: 0,
    annexes: 0,
    ...changes,
  }
}

export function anAnnex(
  number: number,
  codes: string[],
  changes: Partial<SelfEvaluationAnnex> = {},
): SelfEvaluationAnnex {
  return {
    id: id(600 + number),
    version: 0,
    number,
    evidenceId: id(700 + number),
    criterionCodes: codes,
    title: `Документ ${number}`,
    kind: 'charter',
    personalData: false,
    source: 'link',
    revision: 0,
    outdated: false,
    expired: false,
    deleted: false,
    ...changes,
  }
}

export const aWeakness = (changes: Partial<SwotPoint> = {}): SwotPoint => ({
  id: id(550),
  version: 2,
  sectionCode: '3',
  kind: 'weakness',
  text: 'Шаймандар жетишсиз',
  criterionCode: '3.1',
  position: 0,
  state: 'no_measure',
  problems: [],
  ...changes,
})

export const aRecommendation = (
  number: number,
  area: RecommendationArea,
  text: string,
  changes: Partial<SelfEvaluationRecommendation> = {},
): SelfEvaluationRecommendation => ({
  id: id(560 + number),
  version: 1,
  number,
  area,
  text,
  criterionCode: '3.1',
  position: area === 'material_base' ? number - 1 : number - 2,
  state: 'no_measure',
  problems: [],
  ...changes,
})

export function anEvaluation(changes: Partial<SelfEvaluation> = {}): SelfEvaluation {
  return {
    id: EVALUATION_ID,
    version: 4,
    schoolId: SCHOOL_ID,
    schoolName: aSchool().name,
    schoolYear: 2026,
    purpose: 'annual',
    status: 'draft',
    firstYear: 2022,
    lastYear: 2026,
    editable: true,
    actions: ['agree'],
    createdAt: '2026-10-02T06:15:00Z',
    updatedAt: '2026-11-20T06:15:00Z',
    criteriaSet: SET,
    intro: INTRO_BLOCKS.map((block) => ({ block, version: 0, notApplicable: false, textLength: 0 })),
    criteria: [
      aCriterion('1.1', {
        narrative: paragraph(words('Мектепте '), field('pupils', 2026), words(' окуучу билим алат.')),
        level: 'met',
        textLength: 28,
        state: 'complete',
        annexes: 1,
      }),
      aCriterion('1.2'),
      aCriterion('3.1', { narrative: paragraph(words('Ашкана бар.')), textLength: 11, state: 'partial' }),
    ],
    sections: [
      { code: '1', written: 1, complete: 1, total: 2, percent: 50, strengths: [], weaknesses: [] },
      { code: '3', written: 1, complete: 0, total: 1, percent: 0, strengths: [], weaknesses: [aWeakness()] },
    ],
    commission: { version: 0, members: [], complete: false },
    reportParts: ['1', '6'].map((code) => ({ code, version: 2, textLength: 0 })),
    recommendations: [
      aRecommendation(1, 'material_base', 'Компьютерлерди көбөйтүү'),
      aRecommendation(2, 'teaching_process', 'Семинарларды өткөрүү'),
      aRecommendation(3, 'teaching_process', 'ЖРТга даярдоо'),
    ],
    annexes: { version: 7, items: [anAnnex(1, ['1.1']), anAnnex(2, ['3.1'])] },
    fieldValues: [{ code: 'pupils', schoolYear: 2026, unit: 'count', value: '389' }],
    valuesFrozen: false,
    completeness: { passed: 5, total: 9, percent: 56, criteriaWithEvidence: 1, findings: [] },
    decisions: [],
    versions: [],
    colleagues: [
      { id: id(1), fullName: 'Айгүл Сыдыкова', role: 'director' },
      { id: id(2), fullName: 'Бурул Эсенова', role: 'deputy' },
    ],
    ...changes,
  }
}

export const VALUES: RegisterValueList = {
  firstYear: 2022,
  lastYear: 2026,
  frozen: false,
  items: [
    {
      code: 'pupils',
      unit: 'count',
      points: [
        { schoolYear: 2025, value: '377' },
        { schoolYear: 2026, value: '389' },
      ],
    },
    { code: 'textbook_pct', unit: 'percent', points: [{ schoolYear: 2026, value: '86.5' }] },
    { code: 'area_m2', unit: 'square_metre', points: [{ value: '6707.46' }] },
  ],
}

/** Labels that the pages take from the reference data. */
export const LABELS = {
  version: '2026-11',
  criteriaSets: [],
  sets: [
    {
      code: 'register_value',
      items: [
        { code: 'pupils', label: { ky: 'Окуучулардын саны', ru: 'Учащиеся', en: 'Pupils' } },
        {
          code: 'textbook_pct',
          label: { ky: 'Окуу китеби менен камсыздоо', ru: 'Учебники', en: 'Textbooks' },
        },
        { code: 'area_m2', label: { ky: 'Аянты', ru: 'Площадь', en: 'Area' } },
      ],
    },
    {
      code: 'report_part',
      items: [
        { code: '1', label: text('Жалпы маалымат') },
        { code: '6', label: text('Материалдык база') },
      ],
    },
    {
      code: 'recommendation_area',
      items: [
        { code: 'material_base', label: text('Материалдык-техникалык базаны жакшыртуу') },
        { code: 'teaching_process', label: text('Окуу-тарбия жараянын уюштуруу') },
        { code: 'quality_policy', label: text('Сапатты камсыздоо саясаты') },
      ],
    },
    {
      code: 'evidence_kind',
      items: [{ code: 'charter', label: { ky: 'Устав', ru: 'Устав', en: 'Charter' } }],
    },
  ],
}
