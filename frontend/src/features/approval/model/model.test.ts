import { describe, expect, it } from 'vitest'
import type { ApprovalStepView, PlanChange } from '@/api'
import { bySection, groupChanges } from './changes'
import { checkDecision, emptyDecision, toRequest } from './decision'
import { actionableSteps, choicesOf, lookOf, turnOf } from './steps'

const step = (part: Partial<ApprovalStepView>): ApprovalStepView => ({
  step: 'pedagogical_council',
  order: 1,
  state: 'waiting',
  actionable: false,
  ...part,
})

describe('R-021 the strip says whose turn it is', () => {
  it('calls the reader only when the reader may act', () => {
    expect(turnOf(step({ state: 'current', actionable: true }))).toBe('yours')
    expect(turnOf(step({ state: 'current' }))).toBe('director')
    expect(turnOf(step({ step: 'education_authority', state: 'current' }))).toBe('district')
    expect(turnOf(step({}))).toBe('waiting')
    expect(turnOf(step({ state: 'done' }))).toBe('none')
  })

  it('shows a waived step as settled, not as done', () => {
    expect(lookOf(step({ state: 'waived' }))).toBe('waived')
    expect(lookOf(step({ state: 'current' }))).toBe('now')
  })

  it('offers both open steps at the end', () => {
    const steps = [
      step({ step: 'education_authority', order: 4, state: 'current' }),
      step({ step: 'local_self_government', order: 5, state: 'current', actionable: true }),
    ]
    expect(actionableSteps(steps).map((found) => found.order)).toEqual([5])
  })
})

it('R-022 only the local self-government can be done without', () => {
  expect(choicesOf('local_self_government')).toContain('waive')
  expect(choicesOf('education_authority')).not.toContain('waive')
})

describe('a decision is checked before it is sent', () => {
  const form = {
    ...emptyDecision('mop_council'),
    documentNumber: '2',
    decidedOn: '2026-11-20',
    signer: 'Гүлзат Токтобаева',
  }
  const today = '2026-11-23'

  it('R-024 refuses a day to come and a day before the step before', () => {
    expect(checkDecision(form, today, '2026-11-18')).toEqual({})
    expect(checkDecision({ ...form, decidedOn: '2026-11-24' }, today, undefined)).toEqual({
      decidedOn: 'dateFuture',
    })
    expect(checkDecision({ ...form, decidedOn: '2026-11-17' }, today, '2026-11-18')).toEqual({
      decidedOn: 'dateEarly',
    })
    expect(checkDecision({ ...form, decidedOn: '2026-11-18' }, today, '2026-11-18')).toEqual({})
  })

  it('R-025 wants words with a return and a reason with a waiver', () => {
    expect(checkDecision({ ...form, decision: 'return', comment: ' ' }, today, undefined)).toEqual({
      comment: 'commentRequired',
    })
    expect(checkDecision({ ...form, decision: 'waive' }, today, undefined)).toEqual({
      comment: 'reasonRequired',
    })
  })

  it('R-023 wants a number and a signer with a yes, not with a return', () => {
    expect(checkDecision({ ...form, documentNumber: ' ', signer: '' }, today, undefined)).toEqual({
      documentNumber: 'numberRequired',
      signer: 'signerRequired',
    })
    const back = { ...form, decision: 'return' as const, documentNumber: '', signer: '', comment: 'Оңдоңуз' }
    expect(checkDecision(back, today, undefined)).toEqual({})
  })

  it('binds the decision to the version and sends no paper with a waiver', () => {
    expect(
      toRequest(
        { ...form, decision: 'waive', comment: ' жооп жок ' },
        'local_self_government',
        2,
        'Айыл өкмөтү',
      ),
    ).toEqual({
      versionNumber: 2,
      step: 'local_self_government',
      decision: 'waive',
      decidedOn: '2026-11-20',
      body: 'Айыл өкмөтү',
      comment: 'жооп жок',
    })
  })
})

it('gathers the changes of one thing and keeps the order of the plan', () => {
  const changes: PlanChange[] = [
    {
      kind: 'changed',
      section: 'activities',
      targetId: 'a',
      label: 'Суу',
      field: 'dueOn',
      oldValue: '1',
      newValue: '2',
    },
    { kind: 'added', section: 'problems', targetId: 'p', label: 'Көйгөй' },
    {
      kind: 'changed',
      section: 'activities',
      targetId: 'a',
      label: 'Суу',
      field: 'budget',
      oldValue: '3',
      newValue: '4',
    },
    { kind: 'removed', section: 'activities', targetId: 'b', label: 'Экскурсия' },
  ]
  const groups = bySection(groupChanges(changes))
  expect(groups.map((group) => group.section)).toEqual(['problems', 'activities'])
  expect(groups[1]?.things.map((thing) => [thing.label, thing.fields.length])).toEqual([
    ['Суу', 2],
    ['Экскурсия', 0],
  ])
})
