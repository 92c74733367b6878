import { describe, expect, it } from 'vitest'
import type { SelfEvaluationFinding } from '@/api'
import { id } from '@/testing/builders'
import {
  aCriterion,
  anAnnex,
  anEvaluation,
  aRecommendation,
  field,
  paragraph,
  VALUES,
  words,
} from '../testing/builders'
import { moved } from './annexes'
import { attachments } from './attach'
import { fieldOfPointer, NOBODY, named, toCommissionForm, toCommissionUpdate } from './commissionForm'
import { changesOf, directionOf } from './comparison'
import { sameCriterion, toCriterionForm, toCriterionUpdate } from './criterionForm'
import { doubtsAt, findDoubt, replaceDoubt } from './doubts'
import { catalogOf, menuItems, valueText, yearAmong } from './fields'

import { atOf, neighbours, placeOf, placeOfFinding, placesOf } from './places'
import { commissionMark, introMark, pointsMark, sectionsOf, totalsOf } from './progress'
import { readingOf } from './reading'
import { byArea, withoutRecommendation, withRecommendation } from './recommendations'
import { decisionOf, lookOf } from './steps'
import { comparisonOf, nextOf, yearsToBegin } from './years'

const differs = (written: string, excerpt: string, year?: string): SelfEvaluationFinding => ({
  code: 'number_differs',
  rule: 'R-060',
  severity: 'warning',
  stopsFinalisation: false,
  part: 'criterion',
  criterionCode: '1.1',
  excerpt,
  params: { value: 'pupils', written, register: '389', ...(year === undefined ? {} : { schoolYear: year }) },
  message: 'Текстте башка сан',
})

describe('a doubtful number (R-060)', () => {
  const [doubt] = doubtsAt([differs('366', '…мектепте 366 окуучу билим алат…', '2026')], {
    criterionCode: '1.1',
  })
  if (doubt === undefined) throw new Error('no doubt')

  it('is found among equal numbers by the words around it', () => {
    const lines = ['Китепканада 366 китеп бар.', 'Быйыл мектепте 366 окуучу билим алат.']
    expect(findDoubt(lines, doubt)).toEqual({ line: 1, from: 15, to: 18 })
  })

  it('is no part of a longer number or of a fraction', () => {
    expect(findDoubt(['1366 окуучу, 3660 китеп, 366,5 м², 2.366 сом'], doubt)).toBeNull()
  })

  it('is found as people write thousands and decimals', () => {
    const [area] = doubtsAt([differs('6707.46', '')], { criterionCode: '1.1' })
    if (area === undefined) throw new Error('no doubt')
    expect(findDoubt(['Аянты 6\u00a0707,46 чарчы метр'], area)).toEqual({ line: 0, from: 6, to: 14 })
  })

  it('gives way to a live field of the right year, and the words around it stay as they look', () => {
    const text = paragraph(
      words('Мектепте '),
      words('бүгүн 366 окуучу', { bold: true }),
      words(' билим алат'),
    )
    expect(replaceDoubt(text, doubt)).toEqual(
      paragraph(
        words('Мектепте '),
        words('бүгүн ', { bold: true }),
        field('pupils', 2026),
        words(' окуучу', { bold: true }),
        words(' билим алат'),
      ),
    )
  })

  it('that somebody has put right meanwhile is nothing to replace', () => {
    expect(replaceDoubt(paragraph(words('Мектепте 389 окуучу')), doubt)).toBeNull()
  })

  it('belongs to its own criterion only', () => {
    expect(doubtsAt([differs('366', '')], { criterionCode: '1.2' })).toEqual([])
  })
})

describe('figures that can be inserted', () => {
  const label = (code: string) =>
    ({ pupils: 'Окуучулардын саны', textbook_pct: 'Окуу китеби', area_m2: 'Аянты' })[code] ?? code

  it('are found by a word without ө ү ң, with the value of the chosen year', () => {
    expect(menuItems(VALUES.items, 2025, 'окуучу', label)).toEqual([
      { code: 'pupils', label: 'Окуучулардын саны', unit: 'count', schoolYear: 2025, value: '377' },
    ])
    expect(menuItems(VALUES.items, 2026, 'окуу китеби', label).map((item) => item.code)).toEqual([
      'textbook_pct',
    ])
  })

  it('unknown ones are offered without a value, what has no year without a year', () => {
    expect(menuItems(VALUES.items, 2024, 'окуучу', label)[0]?.value).toBeUndefined()
    expect(menuItems(VALUES.items, 2024, 'аянт', label)[0]).toMatchObject({
      schoolYear: null,
      value: '6707.46',
    })
  })

  it('a year among the words chooses it, when it belongs to the period', () => {
    expect(yearAmong('окуучу 2025', 2022, 2026)).toBe(2025)
    expect(yearAmong('окуучу 2012', 2022, 2026)).toBeNull()
  })

  it('newer values of the texts go before the catalogue, and unknown is not zero', () => {
    const catalog = catalogOf(
      [{ code: 'pupils', schoolYear: 2026, unit: 'count', value: '390' }],
      false,
      VALUES,
    )
    expect(catalog.find('pupils', 2026)?.value).toBe('390')
    expect(catalog.find('pupils', 2025)?.value).toBe('377')
    expect(catalog.find('pupils', 2024)).toBeUndefined()
    const numbers = { number: String, percent: (value: string) => `${value} %` }
    expect(valueText(undefined, 'count', numbers)).toBeNull()
    expect(valueText('1936', 'year', { number: () => '1 936', percent: String })).toBe('1936')
  })
})

describe('places', () => {
  const evaluation = anEvaluation()

  it('stand in the address and come back from it', () => {
    for (const place of placesOf(evaluation, true)) expect(placeOf(atOf(place), evaluation)).toEqual(place)
  })

  it('that do not exist here are the overview', () => {
    expect(placeOf('criterion-9.9', evaluation)).toBeNull()
    expect(placeOf('nowhere', evaluation)).toBeNull()
  })

  it('lie in the order of writing: the points of a section behind its criteria', () => {
    expect(neighbours(placesOf(evaluation, true), { part: 'section', code: '1' })).toEqual({
      before: { part: 'criterion', code: '1.2' },
      after: { part: 'criterion', code: '3.1' },
    })
  })

  it('colleagues outside the school have no list of tasks', () => {
    expect(placesOf(evaluation, false).map((place) => place.part)).not.toContain('assignments')
  })

  it('each finding leads to where it is put right', () => {
    const finding = differs('366', '')
    expect(placeOfFinding(finding)).toEqual({ part: 'criterion', code: '1.1' })
    expect(placeOfFinding({ ...finding, part: 'section', sectionCode: '3' })).toEqual({
      part: 'section',
      code: '3',
    })
    expect(placeOfFinding({ ...finding, part: 'report', reportPart: '6' })).toEqual({
      part: 'report',
      code: '6',
    })
    expect(placeOfFinding({ ...finding, part: 'commission' })).toEqual({ part: 'commission' })
    expect(placeOfFinding({ ...finding, part: 'introduction', block: 'licences' })).toEqual({
      part: 'intro',
      block: 'licences',
    })
  })
})

describe('progress', () => {
  it('R-053 counts criteria by section from what is in sight', () => {
    const evaluation = anEvaluation()
    expect(sectionsOf(evaluation).map(({ written, complete }) => [written, complete])).toEqual([
      [1, 1],
      [1, 0],
    ])
    expect(totalsOf(evaluation)).toEqual({ written: 2, complete: 1, total: 3 })
  })

  it('R-055 a section wants both, R-052 a block its words or its reason, R-071 the commission its people', () => {
    expect(sectionsOf(anEvaluation()).map(pointsMark)).toEqual(['empty', 'partial'])
    const block = { block: 'licences' as const, version: 1, textLength: 0 }
    expect(introMark({ ...block, notApplicable: true, notApplicableReason: 'Керек эмес' })).toBe('complete')
    expect(introMark({ ...block, notApplicable: true })).toBe('partial')
    expect(introMark({ ...block, notApplicable: false })).toBe('empty')
    expect(commissionMark(anEvaluation())).toBe('empty')
    expect(
      commissionMark(
        anEvaluation({ commission: { version: 1, orderNumber: '4', members: [], complete: false } }),
      ),
    ).toBe('partial')
  })
})

describe('a criterion as it is written', () => {
  it('comes back unchanged, and an empty text is not sent', () => {
    const criterion = aCriterion('1.1', {
      narrative: paragraph(words('Бар')),
      level: 'met',
      noEvidenceReason: 'жок',
    })
    const form = toCriterionForm(criterion)
    expect(toCriterionUpdate(form)).toEqual({
      narrative: paragraph(words('Бар')),
      level: 'met',
      notApplicablePart: null,
      noEvidenceReason: 'жок',
    })
    expect(toCriterionUpdate({ ...form, narrative: paragraph(words(' ')) }).narrative).toBeUndefined()
    expect(sameCriterion(form, { ...form, noEvidenceReason: 'жок ' })).toBe(true)
    expect(sameCriterion(form, { ...form, level: 'not_met' })).toBe(false)
  })
})

describe('the working commission', () => {
  const form = toCommissionForm({
    version: 1,
    orderNumber: '42',
    chair: { fullName: 'Кубат Асанов', position: 'Директор' },
    members: [{ fullName: 'Айгүл Сыдыкова' }],
    complete: false,
  })

  it('sends no rows without a name, and finds the row that a refusal is about', () => {
    const written = { ...form, members: [NOBODY, ...form.members] }
    expect(toCommissionUpdate(written).members.map((member) => member.fullName)).toEqual(['Айгүл Сыдыкова'])
    expect(fieldOfPointer(written, '/members/0/fullName')).toBe('members.1.fullName')
    expect(fieldOfPointer(written, '/orderDate')).toBe('orderDate')
  })

  it('knows whoever is written as in the register of staff', () => {
    const staff = [{ id: id(5), fullName: 'Нурлан Асанбеков', position: 'Мугалим' }]
    expect(named('Нурлан Асанбеков', NOBODY, staff)).toEqual({
      fullName: 'Нурлан Асанбеков',
      position: 'Мугалим',
      staffId: id(5),
    })
    expect(named('Нурлан', { ...NOBODY, staffId: id(5) }, staff).staffId).toBeNull()
  })
})

describe('annexes', () => {
  it('R-057 move in the list; a move to nowhere is none', () => {
    expect(moved(['а', 'б', 'в'], 2, 0)).toEqual(['в', 'а', 'б'])
    expect(moved(['а', 'б'], 0, -1)).toBeNull()
    expect(moved(['а', 'б'], 1, 1)).toBeNull()
  })

  it('R-058 what is attached already only gets one criterion more', () => {
    const annexes = [anAnnex(1, ['1.1']), anAnnex(2, ['3.1'])]
    expect(attachments([id(701), id(702), id(799)], annexes, '1.1')).toEqual([
      { kind: 'more', annex: annexes[1], criterionCodes: ['3.1', '1.1'] },
      { kind: 'new', evidenceId: id(799), criterionCodes: ['1.1'] },
    ])
  })
})

describe('recommendations (R-075)', () => {
  const all = anEvaluation().recommendations

  it('make room where one is put, and the numbers run through the areas', () => {
    const added = aRecommendation(9, 'material_base', 'Тармак', { position: 0 })
    expect(
      withRecommendation(all, added).map(({ number, position, text }) => [number, position, text]),
    ).toEqual([
      [1, 0, 'Тармак'],
      [2, 1, 'Компьютерлерди көбөйтүү'],
      [3, 0, 'Семинарларды өткөрүү'],
      [4, 1, 'ЖРТга даярдоо'],
    ])
  })

  it('close up where one leaves for another area or goes', () => {
    const [first] = all
    if (first === undefined) throw new Error('none')
    const moved = withRecommendation(all, { ...first, area: 'finance', position: 0 })
    expect(moved.map(({ number, area }) => [number, area])).toEqual([
      [1, 'teaching_process'],
      [2, 'teaching_process'],
      [3, 'finance'],
    ])
    expect(
      byArea(withoutRecommendation(all, first.id)).map(({ area, items }) => [area, items.length]),
    ).toEqual([['teaching_process', 2]])
  })
})

describe('the list', () => {
  it('says what is next, and for whom', () => {
    expect(nextOf({ status: 'returned' }, 'deputy')).toBe('mend')
    expect(nextOf({ status: 'agreed' }, 'deputy')).toBe('waitDirector')
    expect(nextOf({ status: 'agreed' }, 'director')).toBe('finalise')
    expect(nextOf({ status: 'submitted' }, 'district_specialist')).toBe('decide')
    expect(nextOf({ status: 'submitted' }, 'commission_member')).toBe('read')
  })

  it('R-061 offers no year twice for one purpose', () => {
    const known = [{ schoolYear: 2026, purpose: 'annual' as const }]
    expect(yearsToBegin(2026, 'annual', known)).not.toContain(2026)
    expect(yearsToBegin(2026, 'accreditation', known)).toContain(2026)
  })

  it('compares the later one with the earlier one, in whatever order they were chosen', () => {
    const a = { id: 'a', schoolYear: 2023 }
    const b = { id: 'b', schoolYear: 2026 }
    expect(comparisonOf(a, b)).toEqual({ later: 'b', earlier: 'a' })
    expect(comparisonOf(b, a)).toEqual({ later: 'b', earlier: 'a' })
  })
})

describe('the way of a self-evaluation (R-063)', () => {
  it('returned means writing again: later steps are open', () => {
    expect(['draft', 'agreed', 'submitted'].map((step) => lookOf(step as 'draft', 'returned'))).toEqual([
      'now',
      'later',
      'later',
    ])
    expect(lookOf('accepted', 'accepted')).toBe('done')
  })

  it('shows the last decision of a step that still holds', () => {
    const decision = {
      action: 'agree',
      before: 'draft',
      after: 'agreed',
      byName: 'А',
      byRole: 'director',
    } as const
    const decisions = [
      { ...decision, at: '2026-11-01T00:00:00Z' },
      { ...decision, at: '2026-11-05T00:00:00Z' },
    ]
    expect(decisionOf('agreed', anEvaluation({ status: 'finalised', decisions }))?.at).toContain('11-05')
    expect(decisionOf('agreed', anEvaluation({ status: 'draft', decisions }))).toBeUndefined()
  })
})

describe('then and now', () => {
  it('counts changes and tells a direction without calling it good or bad', () => {
    const side = { code: '1.1', textLength: 1, annexes: 0 }
    const row = {
      sectionCode: '1',
      earlier: { ...side, level: 'not_met' as const },
      later: { ...side, level: 'met' as const },
    }
    const comparison = {
      criteria: [
        { ...row, change: 'up' as const },
        { ...row, change: 'same' as const },
      ],
    }
    expect(changesOf(comparison as Parameters<typeof changesOf>[0])).toEqual({
      up: 1,
      same: 1,
      down: 0,
      unknown: 0,
    })
    expect([directionOf('-3'), directionOf('0'), directionOf('2.5'), directionOf(undefined)]).toEqual([
      'less',
      'same',
      'more',
      'unknown',
    ])
  })
})

it('the whole text names the annexes of each criterion by their numbers', () => {
  const reading = readingOf(
    anEvaluation({ annexes: { version: 1, items: [anAnnex(2, ['1.1']), anAnnex(1, ['1.1', '3.1'])] } }),
  )
  expect(reading.sections[0]?.criteria[0]?.annexes).toEqual([1, 2])
  expect(reading.sections[1]?.weaknesses).toEqual(['Шаймандар жетишсиз'])
})
