import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { Role, StaffSummary } from '@/api'
import { aUser } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { type SummarySearch, summarySearch } from '../model/summarySearch'
import { aCourse, aSummary, aVacancy, PERSON_ID } from '../testing/builders'
import { staffPath, staffServer } from '../testing/staffServer'
import { SummaryPage } from './SummaryPage'

function Shown() {
  const [search, setSearch] = useState<SummarySearch>({})
  return <SummaryPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function show(role: Role = 'director', summary: StaffSummary = aSummary()) {
  const asked = staffServer()
  server.use(
    http.get(staffPath('/staff/summary'), () => HttpResponse.json(summary)),
    http.get(staffPath('/staff/pension-age'), () =>
      HttpResponse.json({
        asOf: '2026-11-23',
        items: [
          {
            personId: PERSON_ID,
            fullName: 'Токтогулова Айзада Эркиновна',
            sex: 'female',
            position: 'Математика мугалими',
            birthDate: '1967-03-12',
            age: 59,
            pensionAgeFrom: '2027-03-12',
            reached: false,
          },
        ],
        unknownBirthDates: 3,
      }),
    ),
    http.get(staffPath('/staff/courses'), () =>
      HttpResponse.json({ items: [aCourse()], total: 1, page: 0, size: 50 }),
    ),
    http.get(staffPath('/vacancies'), () =>
      HttpResponse.json({ items: [aVacancy()], staffing: summary.staffing }),
    ),
  )
  await asUser(aUser(role))
  renderApp(<Shown />, {
    path: `/schools/${SCHOOL_ID}/staff/summary`,
    pattern: '/schools/$schoolId/staff/summary',
  })
  return asked
}

afterEach(() => server.events.removeAllListeners())

it('R-111, R-112: shows the computed figures and tables with women, men and shares', async () => {
  await show()
  expect(await screen.findByText('92,9 %')).toBeVisible()
  expect(screen.getByText('аялдар 25, эркектер 3')).toBeVisible()
  const table = screen.getByRole('table', { name: 'Педагогдордун билими' })
  expect(within(table).getByRole('row', { name: /^Жогорку билим 24 21 3 85,7.%$/ })).toBeVisible()
  expect(within(table).getByRole('row', { name: /^Жыйынтыгы 28 25 3 100,0.%$/ })).toBeVisible()
  expect(within(table).queryByText('белгисиз')).not.toBeInTheDocument()
  expect(
    within(screen.getByRole('table', { name: 'Педагогдордун жашы' })).getByRole('row', {
      name: /^белгисиз 3 3 0 10,7.%$/,
    }),
  ).toBeVisible()
})

it('R-090: an unknown figure is a dash, not a zero', async () => {
  const { higherEducationPercent, averageLoad, pensionAge, ...rest } = aSummary()
  await show('director', rest)
  await screen.findByText('Орточо жүктөм')
  for (const name of ['Жогорку билимдүү', 'Орточо жүктөм', 'Пенсия курагында']) {
    const term = screen.getByText(name, { selector: 'dt' })
    expect(within(term.parentElement as HTMLElement).getByText('—')).toBeVisible()
  }
})

it('asks for another school year and says the doubts of the server', async () => {
  const asked = await show(
    'deputy',
    aSummary({
      warnings: [{ code: 'sum', rule: 'R-111', message: 'Аялдар менен эркектердин суммасы туура келбейт' }],
    }),
  )
  expect(await screen.findByText('Аялдар менен эркектердин суммасы туура келбейт')).toBeVisible()
  const years = screen.getByLabelText('Окуу жылы')
  const earlier = within(years).getAllByRole('option')[2] as HTMLOptionElement
  await userEvent.selectOptions(years, earlier)
  await waitFor(() =>
    expect(asked.last('GET', '/staff/summary')?.query).toEqual({ schoolYear: earlier.value }),
  )
})

it('lists who reaches the pension age and whose report is late, each with its card (R-117)', async () => {
  await show()
  const pension = await screen.findByRole('table', { name: 'Пенсия курагы' })
  expect(pension).toHaveTextContent('12.03.2027 толот')
  expect(await screen.findByText(/3 кызматкердин туулган күнү жазылган эмес/)).toBeVisible()
  const late = screen.getByRole('table', { name: 'Курстан кийин отчет бере электер' })
  expect(within(late).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(new RegExp(`person=%22?${PERSON_ID}|person=${PERSON_ID}`)),
  )
  expect(within(late).getByRole('link').getAttribute('href')).toContain('part=courses')
})

it('keeps vacancies: adds one, fills one', async () => {
  const asked = await show()
  server.use(
    http.post(staffPath('/vacancies'), () => HttpResponse.json(aVacancy(), { status: 201 })),
    http.put(staffPath(`/vacancies/${aVacancy().id}`), () => HttpResponse.json(aVacancy({ version: 2 }))),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Бош орун кошуу' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Бош орунду кошуу' }))
  expect(await screen.findByText('Кызматын жазыңыз')).toBeVisible()
  await userEvent.type(screen.getByLabelText(/^Кызматы/), 'Химия мугалими')
  await userEvent.type(screen.getByLabelText('Жумалык жүктөмү, саат'), '18,5')
  await userEvent.click(screen.getByRole('button', { name: 'Бош орунду кошуу' }))
  expect(await screen.findByText('Бош орун кошулду')).toBeVisible()
  expect(asked.last('POST', '/vacancies')?.body).toMatchObject({
    position: 'Химия мугалими',
    weeklyLoad: '18.5',
    subject: null,
  })

  await userEvent.click(await screen.findByRole('button', { name: 'Физика мугалими' }))
  await userEvent.type(await screen.findByLabelText('Толгон күнү'), '01.11.2026')
  await userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(asked.last('PUT', `/vacancies/${aVacancy().id}`)).toMatchObject({
      ifMatch: '"1"',
      body: { filledOn: '2026-11-01' },
    }),
  )
})

it('the district sees totals only: no tabs, no names, and nothing else is asked for', async () => {
  const asked = await show('district_specialist')
  expect(await screen.findByText('92,9 %')).toBeVisible()
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Бош орундар' })).not.toBeInTheDocument()
  expect(asked.sent.map(({ path }) => path)).not.toContain('/staff')
  expect(asked.sent.map(({ path }) => path)).not.toContain('/staff/pension-age')
})

it('the commission sees vacancies but neither ages nor late reports', async () => {
  const asked = await show('commission_member')
  expect(await screen.findByText('Физика мугалими')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Бош орун кошуу' })).not.toBeInTheDocument()
  expect(asked.sent.map(({ path }) => path)).not.toContain('/staff/pension-age')
})

it('an empty register leads to the place where people are entered', async () => {
  await show('director', aSummary({ everybody: { code: 'all', total: 0, women: 0, men: 0 } }))
  expect(await screen.findByRole('link', { name: 'Кызматкерлердин тизмесин ачуу' })).toBeVisible()
})

it('reads only what the summary knows from the address', () => {
  expect(summarySearch({ year: '2022', vacancy: 'x' })).toEqual({ year: 2022 })
  expect(summarySearch({ year: 12, vacancy: 'new' })).toEqual({ vacancy: 'new' })
})
