import type {
  StakeholderSurvey,
  StakeholderSurveyResults,
  StakeholderSurveySummary,
  SurveyTemplate,
} from '@/api'
import { id } from '@/testing/builders'

export const SURVEY_ID = id(700)
export const SATISFIED = id(701)
export const WISH = id(702)

export function aSurvey(changes: Partial<StakeholderSurvey> = {}): StakeholderSurvey {
  return {
    id: SURVEY_ID,
    version: 4,
    schoolYear: 2026,
    respondents: 'parents',
    title: { ky: 'Ата-энелердин пикири', ru: 'Мнение родителей' },
    criteria: ['1.6'],
    questions: [
      {
        id: SATISFIED,
        kind: 'single',
        text: { ky: 'Канааттанасызбы?' },
        required: true,
        options: [
          { id: id(710), text: { ky: 'Ооба' }, positive: true },
          { id: id(711), text: { ky: 'Жок' }, positive: false },
        ],
      },
    ],
    status: 'draft',
    answered: 0,
    updatedAt: '2026-11-20T06:15:00Z',
    ...changes,
  }
}

export const anOpenSurvey = (changes: Partial<StakeholderSurvey> = {}) =>
  aSurvey({
    status: 'open',
    code: 'k7m2x9qp4tbn',
    opensOn: '2026-11-20',
    closesOn: '2026-12-04',
    invited: 90,
    answered: 34,
    responsePct: '37.8',
    ...changes,
  })

export function aRow(changes: Partial<StakeholderSurveySummary> = {}): StakeholderSurveySummary {
  const { id: surveyId, schoolYear, respondents, title, criteria } = aSurvey()
  return {
    id: surveyId,
    schoolYear,
    respondents,
    title,
    criteria,
    questionCount: 9,
    status: 'closed',
    opensOn: '2026-10-12',
    closesOn: '2026-10-26',
    invited: 90,
    answered: 61,
    responsePct: '67.8',
    ...changes,
  }
}

export function aTemplate(): SurveyTemplate {
  const { respondents, title, criteria, questions } = aSurvey()
  return { code: 'parents', respondents, title, criteria, questions }
}

export function theResults(changes: Partial<StakeholderSurveyResults> = {}): StakeholderSurveyResults {
  return {
    id: SURVEY_ID,
    schoolYear: 2026,
    respondents: 'parents',
    title: { ky: 'Ата-энелердин пикири' },
    status: 'closed',
    opensOn: '2026-10-12',
    closesOn: '2026-10-26',
    invited: 90,
    answered: 61,
    responsePct: '67.8',
    textsReadable: true,
    questions: [
      {
        id: SATISFIED,
        kind: 'single',
        text: { ky: 'Канааттанасызбы?' },
        answered: 60,
        options: [
          { id: id(710), text: { ky: 'Ооба' }, count: 48, pct: '80.0', positive: true },
          { id: id(711), text: { ky: 'Жок' }, count: 12, pct: '20.0', positive: false },
        ],
        inIndicators: false,
      },
      {
        id: id(703),
        kind: 'scale',
        text: { ky: 'Коопсузбу?' },
        answered: 55,
        options: [1, 2, 3, 4, 5].map((value) => ({
          value,
          text: value === 5 ? { ky: 'Толук' } : undefined,
          count: 11,
          pct: '20.0',
          positive: value > 3,
        })),
        mean: '3.00',
      },
      { id: id(704), kind: 'multiple', text: { ky: 'Эмне жагат?' }, answered: 3, hidden: 'few' },
      { id: WISH, kind: 'text', text: { ky: 'Сунушуңуз?' }, answered: 2 },
    ],
    ...changes,
  }
}
