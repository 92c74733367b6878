import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { type ComponentType, useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Role } from '@/api'
import { today } from '@/shared/i18n/format'
import { aUser } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { AchievementsPage } from './achievements/AchievementsPage'
import { averageOf, decimalText, itemForm, parseDecimal } from './model/forms'
import { type ListFilters, listFilters } from './model/search'
import { OverviewPage } from './overview/OverviewPage'
import { ObservationsPage } from './sheets/ObservationsPage'
import { assessmentServer, schoolPath } from './testing/assessmentServer'
import { ASSESSMENT_ID, anAchievement, anAssessment, aSheet, aSummary, SHEET_ID } from './testing/builders'

type ListPage = ComponentType<{
  schoolId: string
  search: ListFilters
  onSearch: (search: ListFilters) => void
}>

function Shown({ page: Page, initial }: { page: ListPage; initial: ListFilters }) {
  const [search, setSearch] = useState(initial)
  return <Page schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function show(page: ListPage, role: Role = 'deputy', initial: ListFilters = {}) {
  const asked = assessmentServer(anAssessment())
  await asUser(aUser(role))
  renderApp(<Shown page={page} initial={initial} />, {
    path: `/schools/${SCHOOL_ID}/assessments`,
    pattern: '/schools/$schoolId/assessments',
  })
  await screen.findByRole('heading', { level: 1, name: /Билим сапатын ички баалоо/ })
  return asked
}

const created = vi.fn()
const Overview: ListPage = (props) => <OverviewPage {...props} onCreated={created} />

afterEach(() => {
  server.events.removeAllListeners()
  created.mockReset()
})

it('R-141 the year at a glance: methods by object, what is late, the list', async () => {
  const asked = await show(Overview, 'deputy', { year: 2026 })
  const matrix = await screen.findByRole('region', { name: 'Эмне кандай ыкма менен бааланды' })
  expect(within(matrix).getByRole('cell', { name: '2' })).toBeVisible()
  const due = screen.getByRole('region', { name: 'Кийинки кадамдар' })
  expect(within(due).getByText(/20-октябрда өттү, \d+ күн кечикти/)).toBeVisible()
  expect(screen.getByText('1 пландын көйгөйү болду')).toBeVisible()
  expect(await screen.findByText('7 кадамдан 2')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Ыкма'), 'Маектешүү')
  await userEvent.click(screen.getByLabelText('Мөөнөтү өткөндөр гана'))
  await waitFor(() =>
    expect(asked.last('GET', '/assessments')?.query).toMatchObject({
      schoolYear: '2026',
      method: 'interview',
      overdue: 'true',
    }),
  )
})

it('a new assessment needs its topic and a method', async () => {
  const asked = await show(Overview, 'director', { year: 2026, open: 'new' })
  server.use(http.post(schoolPath('/assessments'), () => HttpResponse.json(anAssessment(), { status: 201 })))
  const panel = await screen.findByRole('dialog', { name: 'Жаңы баалоо' })
  await userEvent.click(within(panel).getByRole('button', { name: 'Баалоону кошуу' }))
  expect(await within(panel).findByText('Теманы жазыңыз')).toBeVisible()
  expect(within(panel).getByText('Жок дегенде бир ыкманы белгилеңиз')).toBeVisible()
  await userEvent.type(within(panel).getByLabelText(/Баалоонун темасы/), 'Окуу шарттары')
  await userEvent.click(within(panel).getByRole('radio', { name: 'Мектептин жетишкендиктери' }))
  await userEvent.click(within(panel).getByRole('checkbox', { name: 'Маектешүү' }))
  await userEvent.click(within(panel).getByRole('checkbox', { name: 'Тестирлөө, анкета алуу' }))
  await userEvent.click(within(panel).getByRole('button', { name: 'Баалоону кошуу' }))
  await waitFor(() => expect(created).toHaveBeenCalledWith(ASSESSMENT_ID))
  expect(asked.last('POST', '/assessments')?.body).toMatchObject({
    schoolYear: 2026,
    object: 'school_achievement',
    topic: 'Окуу шарттары',
    methods: ['testing_survey', 'interview'],
    coordinator: 'Айгүл Сыдыкова',
  })
})

it('R-146 a school without a regulation is told so', async () => {
  await show(Overview)
  server.use(
    http.get(schoolPath('/assessment-summary'), () => HttpResponse.json(aSummary())),
    http.get(schoolPath('/assessment-regulations'), () => HttpResponse.json({ items: [] })),
  )
  expect(await screen.findByText(/жобо катталган эмес/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Жобону каттоо' }))
  const panel = await screen.findByRole('dialog', { name: 'Жобону каттоо' })
  await userEvent.click(within(panel).getByRole('button', { name: 'Каттоо' }))
  expect(await within(panel).findByText('Протоколдун номерин жазыңыз')).toBeVisible()
  expect(within(panel).getByText('Күнүн жазыңыз')).toBeVisible()
})

it('the district sees totals: no list, no tabs, no names are asked for', async () => {
  const asked = await show(Overview, 'district_specialist')
  server.use(
    http.get(schoolPath('/assessment-summary'), () => HttpResponse.json(aSummary({ due: undefined }))),
  )
  expect(await screen.findByText('орточо баа 4,22')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Сабакка байкоо' })).not.toBeInTheDocument()
  expect(asked.last('GET', '/assessments')).toBeUndefined()
})

it('R-144 a sheet begins today with the usual checklist; its average follows the marks', async () => {
  const asked = await show(ObservationsPage, 'deputy', { open: 'new', assessment: ASSESSMENT_ID })
  server.use(http.post(schoolPath('/observations'), () => HttpResponse.json(aSheet(), { status: 201 })))
  const panel = await screen.findByRole('dialog', { name: 'Жаңы байкоо баракчасы' })
  const mark = (line: string, value: string) =>
    userEvent.click(
      within(within(panel).getByRole('group', { name: `Баасы: ${line}` })).getByRole('radio', {
        name: value,
      }),
    )
  await mark('Сабактын максаты окуучуларга түшүнүктүү', '5')
  await mark('Убакыт туура бөлүштүрүлдү', '4')
  expect(within(panel).getByRole('status')).toHaveTextContent('4,5')
  await userEvent.click(within(panel).getByRole('button', { name: 'Баракчаны сактоо' }))
  expect(await within(panel).findByText('Предметти тандаңыз')).toBeVisible()
  await userEvent.selectOptions(within(panel).getByLabelText(/^Предмет/), 'Математика')
  await userEvent.click(within(panel).getByRole('button', { name: 'Баракчаны сактоо' }))
  expect(await screen.findByText('Баракча сакталды')).toBeVisible()
  const body = asked.last('POST', '/observations')?.body
  expect(body).toMatchObject({ observedOn: today(), subject: 'math', assessmentId: ASSESSMENT_ID })
  const items = (body?.items ?? []) as { mark: number | null }[]
  expect(items.map((item) => item.mark)).toEqual([5, null, null, null, null, 4])
})

it('R-178 the commission is told that the reading is recorded; the list names nobody', async () => {
  const asked = await show(ObservationsPage, 'commission_member')
  await userEvent.click(await screen.findByRole('button', { name: '7-Б-класс, Математика' }))
  const panel = await screen.findByRole('dialog', { name: '7-Б-класс, Математика' })
  expect(within(panel).getByText('Бул баракчаны ачканыңыз журналда белгиленди.')).toBeVisible()
  expect(within(panel).getByText('Борбиева Алтынай Насировна')).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Мугалим', hidden: true })).not.toBeInTheDocument()
  expect(asked.sent.filter(({ path }) => path === `/observations/${SHEET_ID}`)).toHaveLength(1)
  expect(within(panel).queryByRole('button', { name: 'Сактоо' })).not.toBeInTheDocument()
})

it('only what was changed of an achievement is written over its newest state', async () => {
  const asked = await show(AchievementsPage)
  server.use(
    http.put(schoolPath(`/achievements/${anAchievement().id}`), () => HttpResponse.json(anAchievement())),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Борбиева Алтынай Насировна' }))
  const panel = await screen.findByRole('dialog', { name: 'Жетишкендик' })
  await userEvent.selectOptions(within(panel).getByLabelText('Деңгээли'), 'Облустук')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(asked.last('PUT', `/achievements/${anAchievement().id}`)).toMatchObject({
      ifMatch: '"1"',
      body: { level: 'oblast', kind: 'open_lesson', title: 'Теңдемелер' },
    }),
  )
})

it('an address that somebody typed does not break a list', () => {
  expect(listFilters({ year: '26', page: -1, q: 7, object: '', overdue: 'yes', evil: 'x' })).toEqual({
    q: '7',
    overdue: undefined,
  })
  expect(listFilters({ year: 2026, page: 2, overdue: true })).toEqual({ year: 2026, page: 2, overdue: true })
})

it('numbers are read and written with a comma; an unknown mark counts for nothing', () => {
  expect(parseDecimal('81,5')).toBe('81.5')
  expect(parseDecimal('1 234.25')).toBe('1234.25')
  expect(parseDecimal('81,555')).toBeNull()
  expect(decimalText('81.50')).toBe('81,5')
  expect(decimalText('100')).toBe('100')
  expect(averageOf([5, 4, undefined].map((mark) => itemForm({ text: 'а', mark })))).toBe(4.5)
  expect(averageOf([itemForm({ text: 'а' })])).toBeNull()
})
