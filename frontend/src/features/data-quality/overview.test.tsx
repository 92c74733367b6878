import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import type { FindingSchoolPage, Role, SchoolFinding } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { REFERENCE } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { OverviewPage } from './OverviewPage'
import { type OverviewFilters, overviewFilters } from './search'

const FINDING: SchoolFinding = {
  schoolId: id(10),
  schoolName: { ky: 'Кең-Булак орто мектеби' },
  finding: {
    id: id(500),
    version: 2,
    code: 'DQ-05',
    key: '2022',
    severity: 'error',
    status: 'open',
    register: 'methodical',
    schoolYear: 2022,
    field: 'declaredTotal',
    title: 'Усулдук материалдардын жалпы саны',
    message: '2022-жылы материалдардын саны 14 деп жазылган, ал эми түрлөрү боюнча суммасы 13.',
    figures: {},
    openedAt: '2026-11-20T06:15:00Z',
  },
}

function numbers(count: number): FindingSchoolPage {
  return {
    items: Array.from({ length: count }, (_, at) => ({
      schoolId: id(10 + at),
      schoolName: { ky: at === 0 ? 'Кең-Булак орто мектеби' : `Мектеп ${at}` },
      districtName: { ky: 'Кең-Суу району' },
      counts: { error: count - at, warning: 0, info: 0, explained: at === 0 ? 2 : 0 },
    })),
    page: 0,
    size: 200,
    total: count,
    schools: 45,
    counts: { error: (count * (count + 1)) / 2, warning: 0, info: 0, explained: 2 },
    checks: count === 0 ? [] : [{ code: 'DQ-05', title: FINDING.finding.title, open: 3 }],
  }
}

async function show(
  schools: FindingSchoolPage,
  items: SchoolFinding[] = [FINDING],
  filters: OverviewFilters = {},
  role: Role = 'district_specialist',
) {
  await asUser(aUser(role))
  const asked: URLSearchParams[] = []
  server.use(
    http.get(api('/data-quality/schools'), () => HttpResponse.json(schools)),
    http.get(api('/data-quality'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items, page: 0, size: 50, total: items.length })
    }),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  const onFilter = vi.fn()
  renderApp(<OverviewPage filters={filters} onFilter={onFilter} />)
  return { onFilter, asked }
}

it('first how many each school has, then what: a number leads to them, a name to the school', async () => {
  const { asked } = await show(numbers(3))
  const table = await screen.findByRole('table', { name: 'Мектептер боюнча' })
  expect(within(table).getByRole('link', { name: 'Кең-Булак орто мектеби: Ката — 3' })).toHaveAttribute(
    'href',
    `/data-quality?school=${id(10)}&severity=error#findings`,
  )
  expect(
    within(table).getByRole('link', { name: 'Кең-Булак орто мектеби: Түшүндүрүлгөнү — 2' }),
  ).toHaveAttribute('href', `/data-quality?school=${id(10)}&status=explained#findings`)
  expect(within(table).getByRole('link', { name: 'Мектеп 1' })).toHaveAttribute(
    'href',
    `/schools/${id(11)}/data-quality`,
  )
  expect(screen.getByText('45 мектептин ичинен 3 мектепте табылды')).toBeVisible()

  const list = screen.getByRole('region', { name: 'Дал келбеген жерлер' })
  expect(await within(list).findByText(/суммасы 13/)).toBeVisible()
  expect(within(list).getByRole('link', { name: 'Кең-Булак орто мектеби' })).toHaveAttribute(
    'href',
    `/schools/${id(10)}`,
  )
  expect(within(list).getByRole('button', { name: /Түшүндүрмө суроо/ })).toBeVisible()
  expect(asked.at(-1)?.get('status')).toBe('open')
})

it('forty-five schools stay calm: the rest comes when it is asked for', async () => {
  const user = userEvent.setup()
  await show(numbers(45))
  const table = await screen.findByRole('table', { name: 'Мектептер боюнча' })
  expect(within(table).getAllByRole('row')).toHaveLength(9)
  await user.click(screen.getByRole('button', { name: 'Бардык 45 мектепти көрсөтүү' }))
  expect(within(table).getAllByRole('row')).toHaveLength(46)
})

it('filters by school, check, severity and status go into the address', async () => {
  const user = userEvent.setup()
  const { onFilter } = await show(numbers(2), [FINDING], { severity: 'error', page: 3 })
  await screen.findByText(/суммасы 13/)
  await user.selectOptions(screen.getByLabelText('Эмне дал келбейт'), 'DQ-05')
  expect(onFilter).toHaveBeenLastCalledWith({ severity: 'error', page: undefined, code: 'DQ-05' })
  await user.selectOptions(screen.getByLabelText('Мектеп'), id(11))
  expect(onFilter).toHaveBeenLastCalledWith({ severity: 'error', page: undefined, school: id(11) })
  await user.selectOptions(screen.getByLabelText('Абалы'), 'explained')
  expect(onFilter).toHaveBeenLastCalledWith({ severity: 'error', page: undefined, status: 'explained' })
  expect(
    overviewFilters({ school: 'x', code: "DQ 04'", severity: 'error', status: 'open', page: '2' }),
  ).toEqual({
    school: undefined,
    code: undefined,
    severity: 'error',
    status: undefined,
    register: undefined,
    page: 2,
  })
})

it('a filter that finds nothing offers to be cleared', async () => {
  const first = await show(numbers(2), [], { severity: 'info' })
  await userEvent.click(await screen.findByRole('button', { name: 'Чыпкаларды тазалоо' }))
  expect(first.onFilter).toHaveBeenCalledWith({})
})

it('everything explained leads to the explanations', async () => {
  const { onFilter } = await show(numbers(2), [])
  await userEvent.click(await screen.findByRole('button', { name: 'Түшүндүрмөлөрдү көрүү' }))
  expect(onFilter).toHaveBeenCalledWith({ status: 'explained' })
})

it('schools whose figures agree need no list', async () => {
  await show(numbers(0), [])
  expect(await screen.findByText('Мектептердин сандары дал келет')).toBeVisible()
  expect(screen.queryByLabelText('Абалы')).not.toBeInTheDocument()
})

it('a commission member without a school is told so', async () => {
  await show({ ...numbers(0), schools: 0 }, [], {}, 'commission_member')
  expect(await screen.findByText('Сизге мектеп бекитиле элек')).toBeVisible()
})

it('the list stays when the numbers fail, and they are asked for again', async () => {
  await show(numbers(2))
  server.use(http.get(api('/data-quality/schools'), () => problem(500, 'INTERNAL'), { once: true }))
  expect(await screen.findByRole('alert')).toHaveTextContent('0f8c2d6e')
  expect(await screen.findByText(/суммасы 13/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('table', { name: 'Мектептер боюнча' })).toBeVisible()
})
