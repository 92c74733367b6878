import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { MaterialBaseUpdate, Role, SchoolProfileUpdate, YearProfile, YearProfileUpdate } from '@/api'
import { clearUnsent } from '@/shared/autosave'
import { aUser, problem } from '@/testing/builders'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { aMaterialBase, aSchoolProfile, aYearProfile, PROFILE_REFERENCE } from '@/testing/profiles'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { ProfilePage } from './ProfilePage'
import { type ProfileSearch, readSearch } from './search'

// A refused text stays on the device; the next test must not find it there.
afterEach(() => clearUnsent())

// What one test saved is remembered for its year: each test has a year of its own.
let year = 2000
beforeEach(() => {
  year += 1
})

const own = (part: string) => api(`/schools/${SCHOOL_ID}/${part}`)

async function show(role: Role, search: ProfileSearch, onYear = vi.fn()) {
  await asUser(aUser(role))
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/reference-data'), () => HttpResponse.json(PROFILE_REFERENCE)),
    http.get(own('years'), () =>
      HttpResponse.json({ items: [{ schoolYear: 2026, status: 'draft', classSets: 3, pupils: 66 }] }),
    ),
  )
  renderApp(<ProfilePage schoolId={SCHOOL_ID} search={search} onYear={onYear} />, {
    path: `/schools/${SCHOOL_ID}/profile`,
  })
  await screen.findByRole('heading', { level: 1, name: 'Мектептин паспорту' })
}

const showYear = (role: Role, changes: Partial<YearProfile> = {}) => {
  server.use(http.get(own(`years/${year}`), () => HttpResponse.json(ofYear(changes))))
  return show(role, { tab: 'year', year })
}
const ofYear = (changes: Partial<YearProfile> = {}) => aYearProfile({ schoolYear: year, ...changes })

/** What the page sends; the server takes it as the next version. */
function takeYear(): { last: () => YearProfileUpdate | undefined } {
  let sent: YearProfileUpdate | undefined
  server.use(
    http.put(own(`years/${year}`), async ({ request }) => {
      sent = (await request.json()) as YearProfileUpdate
      return HttpResponse.json({ ...ofYear(), ...sent, version: 4 })
    }),
  )
  return { last: () => sent }
}

it('R-101 says while one types whether lessons fit and whether there is time between shifts', async () => {
  const user = userEvent.setup()
  const taken = takeYear()
  await showYear('deputy')
  const second = await screen.findByRole('group', { name: 'II смена' })
  expect(within(second).getByText(/^Мурунку сменадан кийин 0 мүнөт: класстарды/)).toBeVisible()
  const start = within(second).getByLabelText('Башталышы')
  await user.clear(start)
  await user.type(start, '13.50')
  expect(within(second).getByText('Мурунку сменадан кийин 20 мүнөт бар')).toBeVisible()
  expect(within(second).getByText(/295 мүнөт керек, сменада 280 гана бар/)).toBeVisible()
  await user.tab()
  expect(start).toHaveValue('13:50')
  await waitFor(() => expect(taken.last()?.shifts[1]?.startsAt).toBe('13:50'))
})

it('R-100 takes the classes of a shift as a list, keeps known pupils and says what is no class', async () => {
  const user = userEvent.setup()
  const taken = takeYear()
  await showYear('director')
  await user.click(await screen.findByRole('button', { name: 'Тизме менен киргизүү' }))
  const list = screen.getByLabelText('I смена: класстар')
  expect(list).toHaveValue('1а, 3')
  await user.clear(list)
  await user.type(list, '1а, 1б, 9{Enter}')
  expect(screen.getByText(/Мындай класс жок же эки жолу жазылган: 9/)).toBeVisible()
  await user.clear(list)
  await user.type(list, '1а, 1б, 3{Enter}')
  await waitFor(() => expect(taken.last()?.classSets).toHaveLength(4))
  expect(taken.last()?.classSets[0]).toEqual({ grade: 1, letter: 'а', shift: 'first', pupils: 22 })
  expect(taken.last()?.classSets[1]?.pupils).toBeNull()
})

it('R-090 an unknown class leaves the total unknown; Enter goes down the column', async () => {
  const user = userEvent.setup()
  takeYear()
  await showYear('director')
  const first = await screen.findByLabelText('1а: окуучулардын саны')
  await user.clear(first)
  const sums = screen.getAllByText('Окуучу', { selector: 'dt' }).at(-1)?.nextElementSibling
  expect(sums).toHaveTextContent(/^—1 класстыкы белгисиз$/)
  await user.type(first, '25{Enter}')
  expect(sums).toHaveTextContent(/^69$/)
  expect(screen.getByLabelText('2: окуучулардын саны')).toHaveFocus()
})

it('adds a class with the next letter and removes it with a way back', async () => {
  const user = userEvent.setup()
  takeYear()
  await showYear('director')
  await user.click(await screen.findByRole('button', { name: '3-класска класс-комплект кошуу' }))
  expect(screen.getByLabelText('3б: окуучулардын саны')).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Өчүрүү: 3б' }))
  expect(screen.queryByLabelText('3б: окуучулардын саны')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Кайтаруу' }))
  expect(screen.getByLabelText('3б: окуучулардын саны')).toBeVisible()
})

it('a finding leads to its field', async () => {
  const user = userEvent.setup()
  await showYear('deputy')
  await user.click(await screen.findByRole('button', { name: /^Ошол жерге өтүү: Отчетто 4/ }))
  expect(screen.getByLabelText('Класс-комплекттердин саны')).toHaveFocus()
  expect(screen.getByText('Тизмеде 3')).toBeVisible()
})

it('the director confirms as of a day; what stops it is named instead', async () => {
  const user = userEvent.setup()
  await showYear('director')
  server.use(
    http.post(own(`years/${year}/confirmation`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"3"')
      expect(await request.json()).toEqual({ asOf: '2026-09-15' })
      return HttpResponse.json(
        ofYear({
          version: 4,
          status: 'confirmed',
          confirmation: {
            asOf: '2026-09-15',
            confirmedAt: '2026-09-16T04:00:00Z',
            confirmedBy: 'Айгүл Сыдыкова',
          },
        }),
      )
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Ырастоо' }))
  const dialog = await screen.findByRole('dialog')
  const day = within(dialog).getByLabelText(/Кайсы күнгө карата/)
  await user.clear(day)
  await user.type(day, '15.09.2026')
  await user.click(within(dialog).getByRole('button', { name: 'Ырастоо' }))
  expect(await screen.findByText(/2026-жылдын 15-сентябры карата, Айгүл/)).toBeVisible()
  // Closed: nothing can be typed, only reopened.
  expect(screen.queryByLabelText('Класс-комплекттердин саны')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Кайра ачуу' })).toBeVisible()
})

it('names what stops the confirmation', async () => {
  const user = userEvent.setup()
  await showYear('director', {
    findings: [
      {
        code: 'source_missing',
        severity: 'blocker',
        blocksConfirmation: true,
        pointer: '/source',
        message: 'Сандар кайдан алынганын көрсөтүңүз.',
      },
    ],
  })
  await user.click(await screen.findByRole('button', { name: 'Ырастоо' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Сандар кайдан алынганын көрсөтүңүз.')).toBeInTheDocument()
  expect(within(dialog).queryByRole('button', { name: 'Ырастоо' })).not.toBeInTheDocument()
})

it('nothing is confirmed that could not be saved', async () => {
  const user = userEvent.setup()
  await showYear('director')
  server.use(
    http.put(own(`years/${year}`), () =>
      problem(422, 'RULE_BROKEN', {
        errors: [
          { pointer: '/classSets/0/letter', code: 'class_twice', message: 'Мындай класс тизмеде бар' },
        ],
      }),
    ),
  )
  await user.type(await screen.findByLabelText('2: тамга'), 'а')
  await user.click(screen.getByRole('button', { name: 'Ырастоо' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Ырастоо' }))
  expect(await within(dialog).findByText(/Өзгөртүүлөр сакталган жок/)).toBeVisible()
  expect(screen.getAllByText('Мындай класс тизмеде бар').length).toBeGreaterThan(0)
})

it('a confirmed year is reopened only with a reason', async () => {
  const user = userEvent.setup()
  await showYear('director', { status: 'confirmed' })
  server.use(
    http.post(own(`years/${year}/reopening`), async ({ request }) => {
      expect(await request.json()).toEqual({ reason: 'Бир класс кошулду' })
      return HttpResponse.json(ofYear({ version: 4 }))
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Кайра ачуу' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  expect(within(dialog).getByText('Себебин жазыңыз')).toBeVisible()
  await user.type(within(dialog).getByLabelText('Эмне үчүн өзгөртүлөт'), 'Бир класс кошулду')
  await user.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  expect(await screen.findByLabelText('Класс-комплекттердин саны')).toBeVisible()
})

it('a deputy writes and does not confirm; a commission member only reads', async () => {
  await showYear('deputy')
  expect(await screen.findByText('Маалыматты мектеп директору ырастайт.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ырастоо' })).not.toBeInTheDocument()
})

it('a commission member reads the classes and the contradictions', async () => {
  await showYear('commission_member')
  expect(await screen.findByText('Отчетто 4 класс деп жазылган, тизмеде 3.')).toBeVisible()
  expect(screen.getByText('1а')).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('another year is chosen for the address', async () => {
  const user = userEvent.setup()
  const onYear = vi.fn()
  server.use(http.get(own('years/2026'), () => HttpResponse.json(aYearProfile())))
  await show('director', { tab: 'year', year: 2026 }, onYear)
  await user.click(await screen.findByRole('button', { name: 'Мурунку: 2025–2026-окуу жылы' }))
  expect(onYear).toHaveBeenCalledWith(2025)
})

it('R-052 R-179 the licence needs a reason, an ended unit stays in sight', async () => {
  const user = userEvent.setup()
  let sent: SchoolProfileUpdate | undefined
  server.use(
    http.get(own('profile'), () => HttpResponse.json(aSchoolProfile())),
    http.put(own('profile'), async ({ request }) => {
      sent = (await request.json()) as SchoolProfileUpdate
      return HttpResponse.json(aSchoolProfile({ version: 3 }))
    }),
  )
  await show('director', {})
  expect((await screen.findAllByText(/01.01.1996 – 17.11.2024/)).at(-1)).toBeVisible()
  expect(screen.getAllByText('жоюлган').length).toBeGreaterThan(0)
  await user.click(screen.getByLabelText('Лицензия керек эмес'))
  await user.type(screen.getByLabelText('Эмне үчүн керек эмес'), 'Муниципалдык мектеп')
  await user.tab()
  await waitFor(() =>
    expect(sent?.licence).toMatchObject({ status: 'not_applicable', reason: 'Муниципалдык мектеп' }),
  )
})

it('R-104 equipment by state and owner; an expired conclusion is a state in words', async () => {
  const user = userEvent.setup()
  let sent: MaterialBaseUpdate | undefined
  server.use(
    http.get(own('material-base'), () => HttpResponse.json(aMaterialBase())),
    http.put(own('material-base'), async ({ request }) => {
      sent = (await request.json()) as MaterialBaseUpdate
      return HttpResponse.json(aMaterialBase({ version: 2 }))
    }),
  )
  await show('director', { tab: 'material' })
  const inspections = await screen.findByRole('group', { name: 'Өрт кызматы' })
  expect(within(inspections).getByText('Мөөнөтү өттү: 14.10.2026')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Жабдуу кошуу' }))
  await user.selectOptions(screen.getByLabelText(/^Абалы: 2-сап/), 'Жараксыз абалда')
  await user.type(screen.getByLabelText('Спорт зал: саны'), '1')
  await user.tab()
  await waitFor(() =>
    expect(sent?.equipment[1]).toMatchObject({ kind: 'desktop', state: 'broken', count: null }),
  )
  await waitFor(() => expect(sent?.facilities.map(({ kind }) => kind)).toContain('gym'))
})

it('a profile that cannot be read says so and can be asked for again', async () => {
  server.use(http.get(own('material-base'), () => problem(503, 'UNAVAILABLE')))
  await show('director', { tab: 'material' })
  expect(await screen.findByRole('button', { name: 'Кайра аракет кылуу' })).toBeVisible()
})

it('reads only what the page knows from the address', () => {
  expect(readSearch({ tab: 'secret', year: '20260' })).toEqual({ tab: undefined, year: undefined })
  expect(readSearch({ tab: 'year', year: 2022 })).toEqual({ tab: 'year', year: 2022 })
})
