import { expect, it } from 'vitest'
import type { Mission } from '@/api'
import { partOf, placeErrors, toForm, toUpdate } from './missionForm'

const mission: Mission = {
  version: 4,
  text: 'Ар бир окуучунун жөндөмүн ачабыз. Билимди турмушка керектүү кылабыз.',
  sentenceCount: 2,
  goals: ['Окуу сапатын көтөрүү'],
  opinions: [{ group: 'parents', source: 'survey', heardOn: '2026-08-20', note: null }],
  answers: [{ question: 'q2', text: 'Айылдын балдары' }],
  values: [
    { kind: 'core', text: 'Ишеним' },
    { kind: 'base', text: 'Сый' },
  ],
  graduateModel: {
    components: [{ component: 'skills_level', text: 'Талдай алат' }],
    orientationStage2: 'Лицей',
  },
  findings: [],
}

it('writes back what it has read, without blank rows', () => {
  const form = toForm(mission)
  form.goals.push('  ')
  form.base.push('')
  expect(toUpdate(form)).toEqual({
    text: mission.text,
    textRu: null,
    adoptedOn: null,
    protocolNumber: null,
    goals: mission.goals,
    opinions: mission.opinions,
    answers: mission.answers,
    values: mission.values,
    graduateModel: {
      components: mission.graduateModel.components,
      orientationStage2: 'Лицей',
      orientationStage3: null,
    },
  })
})

it('R-034 sends only the groups that were asked', () => {
  const form = toForm(mission)
  form.opinions.teachers = { source: '', heardOn: '2026-08-01', note: 'жыйын' }
  expect(toUpdate(form).opinions.map((opinion) => opinion.group)).toEqual(['parents'])
})

it('R-037 puts a refusal beside the row of its own list, blank rows not counted', () => {
  const form = toForm(mission)
  form.core = ['Ишеним', '', 'Сый']
  form.base = ['Сый', 'сый']
  form.answers = { q1: '', ...form.answers }
  const placed = placeErrors(form, [
    { pointer: '/values/1/text', text: 'a' },
    { pointer: '/values/3/text', text: 'b' },
    { pointer: '/adoptedOn', text: 'c' },
    { pointer: '/opinions/0/heardOn', text: 'd' },
    { pointer: '/answers/0/text', text: 'e' },
    { pointer: '/graduateModel/components/0/text', text: 'f' },
  ])
  expect(placed.core).toEqual({ 2: 'a' })
  expect(placed.base).toEqual({ 1: 'b' })
  expect(placed.fields).toEqual({
    adoptedOn: 'c',
    'opinions.parents.heardOn': 'd',
    'answers.q2': 'e',
    'components.skills_level': 'f',
  })
})

it('leads from a finding to its part', () => {
  expect(partOf({ rule: 'R-035', field: 'answers/2' })).toBe('answers')
  expect(partOf({ rule: 'R-036' })).toBe('graduateModel')
  expect(partOf({ rule: 'R-999' })).toBe('text')
})
