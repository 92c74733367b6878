import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import type { ContingentTable, IndicatorSummary, Role } from '@/api'
import { CONTINGENT, TOTALS } from '@/shared/grid/model/testSheets'
import { aUser, id, problem } from '@/testing/builders'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { OverviewPage } from './overview/OverviewPage'
import { TablePage } from './TablePage'

const YEARS = [2018, 2019, 2020, 2021, 2022]
const COUNTS = { error: 0, warning: 0, info: 0, explained: 0 }

function aTable(changes: Partial<ContingentTable> = {}): ContingentTable {
  return {
    version: 0,
    from: 2018,
    to: 2022,
    findings: [],
    years: YEARS.map((schoolYear) => ({
      schoolYear,
      recorded: false,
      confirmed: false,
      grades: CONTINGENT.map((_, index) => ({ grade: index + 1 })),
      missing: 11,
      stages: [],
    })),
    ...changes,
  }
}

function aSummary(changes: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return {
    from: 2018,
    to: 2022,
    years: YEARS.map((schoolYear) => ({ schoolYear, confirmed: false, transition: false })),
    series: [],
    cohorts: [],
    counts: COUNTS,
    findings: [],
    ...changes,
  }
}

const INDICATORS = `/schools/${SCHOOL_ID}/indicators`

async function show(role: Role, element: ReactElement, summary = aSummary()) {
  await asUser(aUser(role))
  server.use(
    http.get(api(`${INDICATORS}/summary`), () => HttpResponse.json(summary)),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(element)
}
const page = <TablePage schoolId={SCHOOL_ID} table="contingent" search={{ to: 2022 }} />
const cell = async (row: string, column: number) =>
  within(await screen.findByRole('row', { name: new RegExp(`^${row}( |$)`) })).getAllByRole('gridcell')[
    column
  ] as HTMLElement
const pasteAll = (element: HTMLElement) =>
  fireEvent.paste(element, {
    clipboardData: { getData: () => CONTINGENT.map((row) => row.join('\t')).join('\n') },
  })

it('J6 a pasted table is sent whole with the version that was read, and says that it is saved', async () => {
  const user = userEvent.setup()
  const sent: { version: string | null; body: unknown }[] = []
  server.use(
    http.get(api(`${INDICATORS}/contingent`), () => HttpResponse.json(aTable())),
    http.put(api(`${INDICATORS}/contingent`), async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() })
      return HttpResponse.json(aTable({ version: 1 }))
    }),
  )
  await show('deputy', page)
  await user.click(await cell('1-класс', 0))
  pasteAll(await cell('1-класс', 0))
  expect(
    within(screen.getByRole('row', { name: /^Бардыгы/ }))
      .getAllByRole('gridcell')
      .map((one) => one.textContent),
  ).toEqual(TOTALS.map(String))
  expect(await screen.findByText(/Сакталды/)).toBeVisible()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.version).toBe('"0"')
  expect(sent[0]?.body).toMatchObject({
    from: 2018,
    to: 2022,
    years: YEARS.map((schoolYear, at) => ({
      schoolYear,
      grades: CONTINGENT.map((row, grade) => ({ grade: grade + 1, pupils: row[at] })),
    })),
  })
})

it('somebody else’s change is shown beside the own one, cell by cell; nothing is overwritten', async () => {
  const user = userEvent.setup()
  const theirs = aTable({ version: 5 })
  const year = theirs.years[0]
  if (year !== undefined) theirs.years[0] = { ...year, recorded: true, grades: [{ grade: 1, pupils: 36 }] }
  let reads = 0
  server.use(
    http.get(api(`${INDICATORS}/contingent`), () => {
      reads += 1
      return HttpResponse.json(reads === 1 ? aTable() : theirs)
    }),
    http.put(api(`${INDICATORS}/contingent`), () => problem(412, 'STALE')),
  )
  await show('director', page)
  await user.click(await cell('1-класс', 0))
  await user.keyboard('35{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Бул жерди башка адам да өзгөрткөн' })
  expect(within(dialog).getAllByText('1-класс, 2018–2019')).toHaveLength(2)
  await waitFor(() => expect(within(dialog).getByText('35')).toBeVisible())
  expect(within(dialog).getByText('36')).toBeVisible()
})

it('a refused cell says why at its place; the value stays to be corrected', async () => {
  const user = userEvent.setup()
  server.use(
    http.get(api(`${INDICATORS}/contingent`), () => HttpResponse.json(aTable())),
    http.put(api(`${INDICATORS}/contingent`), () =>
      problem(422, 'RULE_BROKEN', {
        errors: [{ pointer: '/years/0/grades/0/pupils', code: 'odd', message: 'Бул сан өтө чоң' }],
      }),
    ),
  )
  await show('director', page)
  await user.click(await cell('1-класс', 0))
  await user.keyboard('9999{Enter}')
  expect(await screen.findByText('Оңдоо керек')).toBeVisible()
  const wrong = await cell('1-класс', 0)
  expect(wrong).toHaveTextContent('9 999')
  expect(wrong).toHaveAccessibleDescription(/Бул сан өтө чоң/)
})

it('a finding leads to its cell and carries the explanation form', async () => {
  const user = userEvent.setup()
  const finding = {
    id: id(500),
    version: 1,
    code: 'DQ-05',
    key: '2022',
    severity: 'error' as const,
    status: 'open' as const,
    register: 'contingent' as const,
    schoolYear: 2022,
    field: 'declaredTotal',
    title: 'Жалпы саны туура эмес',
    message: 'Отчетто 389, эсеп боюнча 377.',
    figures: {},
    openedAt: '2026-11-20T06:15:00Z',
  }
  const explained: unknown[] = []
  server.use(
    http.get(api(`${INDICATORS}/contingent`), () => HttpResponse.json(aTable({ findings: [finding] }))),
    http.put(api(`/schools/${SCHOOL_ID}/data-quality/${finding.id}/explanation`), async ({ request }) => {
      explained.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...finding, status: 'explained' })
    }),
  )
  await show('director', page)
  await user.click(await screen.findByRole('button', { name: /Уячага өтүү/ }))
  const doubted = await cell('Отчетто жазылганы', 4)
  await waitFor(() => expect(doubted).toHaveFocus())
  expect(doubted).toHaveAccessibleDescription('Отчетто 389, эсеп боюнча 377.')
  await user.click(screen.getByRole('button', { name: /Түшүндүрмө берүү/ }))
  await user.type(screen.getByLabelText('Түшүндүрмө'), '12 окуучу кийин келген')
  await user.click(screen.getByRole('button', { name: 'Түшүндүрмөнү сактоо' }))
  await waitFor(() => expect(explained).toEqual([['"1"', { text: '12 окуучу кийин келген' }]]))
})

it.each(['commission_member', 'district_specialist'] as const)('a %s only reads', async (role) => {
  server.use(http.get(api(`${INDICATORS}/contingent`), () => HttpResponse.json(aTable({ version: 2 }))))
  await show(role, page)
  expect(await screen.findByRole('grid')).toHaveAttribute('aria-readonly', 'true')
  expect(screen.queryByRole('button', { name: 'Excelден коюу' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Жылдар/ })).not.toBeInTheDocument()
})

it('R-084 the director confirms a year; what does not add up is named and the year stays a draft', async () => {
  const user = userEvent.setup()
  server.use(
    http.post(api(`${INDICATORS}/confirmations`), async ({ request }) => {
      expect(await request.json()).toMatchObject({ schoolYear: 2022 })
      return problem(422, 'RULE_BROKEN', {
        errors: [
          { pointer: '/schoolYear', code: 'marks', message: 'Баалардын суммасы 327, бааланганы 326.' },
        ],
      })
    }),
  )
  await show('director', <OverviewPage schoolId={SCHOOL_ID} search={{ to: 2022 }} />)
  await user.click(await screen.findByRole('button', { name: 'Ырастоо: 2022–2023' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Ырастоо' }))
  expect(await within(dialog).findByText('Баалардын суммасы 327, бааланганы 326.')).toBeVisible()
})

it('R-090 charts have a table beside them, in which an unknown year is a dash', async () => {
  const user = userEvent.setup()
  const points = YEARS.map((schoolYear, at) => ({
    schoolYear,
    value: at === 2 ? undefined : String(40 + at),
    period: 'year' as const,
  }))
  await show(
    'commission_member',
    <OverviewPage schoolId={SCHOOL_ID} search={{ to: 2022 }} />,
    aSummary({ series: [{ code: 'quality_pct', unit: 'percent', points, warnings: [] }] }),
  )
  const chart = await screen.findByRole('figure', { name: 'Билим сапаты' })
  expect(await within(chart).findByRole('img')).toHaveAccessibleName(/2020–2021: маалымат жок/)
  await user.click(within(chart).getByRole('button', { name: /Таблица/ }))
  expect(within(chart).getByRole('row', { name: /2020–2021/ })).toHaveTextContent('—')
  expect(within(chart).getByRole('row', { name: /2022–2023/ })).toHaveTextContent('44,0 %')
  expect(screen.queryByRole('button', { name: /Ырастоо/ })).not.toBeInTheDocument()
})
