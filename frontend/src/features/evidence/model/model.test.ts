import { describe, expect, it } from 'vitest'
import { checkFile } from '@/shared/upload'
import { nextPiece } from '@/shared/upload/model/sendFile'
import { LIMITS } from '../testing/evidenceServer'
import { evidenceSearch } from './address'
import { bodyOf, emptyForm, onTopOf, wrongIn } from './form'
import { guessFrom } from './guess'
import { isFiltered, queryOf } from './search'

const TODAY = '2026-11-25'

describe('a first proposal from the name of a file', () => {
  it('knows what schools write into names', () => {
    expect(guessFrom('Буйрук_№45_02.09.2026.pdf', TODAY)).toMatchObject({
      kind: 'order',
      title: 'Буйрук №45 02.09.2026',
      documentNumber: '45',
      documentDate: '2026-09-02',
      schoolYear: '2026',
    })
    expect(guessFrom('Протокол №1-а.docx', TODAY)).toMatchObject({ kind: 'minutes', documentNumber: '1-а' })
    expect(guessFrom('отчет ОШ-1 12.10.2024.xlsx', TODAY)).toMatchObject({
      kind: 'report_osh1',
      schoolYear: '2024',
    })
  })

  it('takes a name that a camera gave for no title, and no day of the future', () => {
    expect(guessFrom('IMG_20261012_101500.jpg', TODAY)).toMatchObject({ kind: 'photo', title: '' })
    expect(guessFrom('Ашкана.jpg', TODAY)).toMatchObject({ kind: 'photo', title: 'Ашкана' })
    expect(guessFrom('План 01.09.2030.pdf', TODAY).documentDate).toBeNull()
    expect(guessFrom('План 99.99.2025.pdf', TODAY).documentDate).toBeNull()
  })
})

describe('the form', () => {
  it('asks for the date of a dated document before the server does (R-058)', () => {
    const form = { ...emptyForm(2026), kind: 'order' as const, title: 'Буйрук' }
    expect(wrongIn(form, 'file', true)).toEqual({ documentDate: 'date' })
    expect(wrongIn(form, 'file', false)).toEqual({})
    expect(wrongIn({ ...form, url: 'javascript:alert(1)' }, 'link', false)).toEqual({ url: 'address' })
    expect(wrongIn({ ...form, title: ' ', kind: '' }, 'register', false)).toEqual({
      kind: 'kind',
      title: 'title',
      register: 'register',
    })
  })

  it('sends only what its source has', () => {
    const form = { ...emptyForm(2026), kind: 'other' as const, title: ' А ', url: 'https://a.kg', note: ' ' }
    expect(bodyOf(form, 'file')).toMatchObject({
      title: 'А',
      url: undefined,
      register: undefined,
      note: null,
    })
    expect(bodyOf(form, 'link').url).toBe('https://a.kg')
  })

  it('puts what was changed here on top of what somebody else stored', () => {
    const before = { ...emptyForm(2026), title: 'А', note: 'эски' }
    const stored = { ...before, note: 'алардыкы', documentNumber: '7' }
    expect(onTopOf(before, { ...before, title: 'Б' }, stored)).toEqual({ ...stored, title: 'Б' })
  })
})

describe('files before they are sent', () => {
  const file = (name: string, size: number) => {
    const made = new File(['x'], name)
    Object.defineProperty(made, 'size', { value: size })
    return made
  }

  it('are refused for what can be known here', () => {
    expect(checkFile(file('a.pdf', 10), LIMITS)).toBeNull()
    expect(checkFile(file('a.exe', 10), LIMITS)).toBe('unknownType')
    expect(checkFile(file('Сүрөт', 10), LIMITS)).toBeNull()
    expect(checkFile(file('План 2025.2026', 10), LIMITS)).toBeNull()
    expect(checkFile(file('a.pdf', LIMITS.maxBytes + 1), LIMITS)).toBe('tooLarge')
    expect(checkFile(file('a.pdf', 0), LIMITS)).toBe('empty')
    expect(checkFile(file('a.pdf', 2_000_000), LIMITS, 999_000_000)).toBe('noRoom')
  })

  it('travel in pieces that a break does not make dear', () => {
    expect(nextPiece(65_536, 500, 1_048_576)).toBe(131_072)
    expect(nextPiece(1_048_576, 500, 1_048_576)).toBe(1_048_576)
    expect(nextPiece(524_288, 20_000, 1_048_576)).toBe(262_144)
    expect(nextPiece(65_536, 20_000, 1_048_576)).toBe(65_536)
    expect(nextPiece(262_144, 5_000, 1_048_576)).toBe(262_144)
  })
})

it('an address that somebody typed does not break the page', () => {
  expect(evidenceSearch({ kind: 7, year: '1', page: '-1', open: '../x', sort: 7 })).toEqual({})
  expect(queryOf(evidenceSearch({ kind: 'bomb' }))).toEqual({})
  const search = evidenceSearch({ kind: 'order', year: 2026, expired: true, page: 2 })
  expect(search).toEqual({ kind: 'order', year: 2026, expired: true, page: 2 })
  expect(isFiltered(search)).toBe(true)
  expect(isFiltered(evidenceSearch({ sort: 'title', deleted: true }))).toBe(false)
})
