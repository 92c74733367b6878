import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import type { AnnualCycleSummary, AssessmentSummary, Role, School } from '@/api'
import { today } from '@/shared/i18n/format'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { aUser, id, problem } from '@/testing/builders'
import { aMission, aPlan, aSchool, PLAN_ID, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { readFilters } from './filters'
import { SchoolPage } from './SchoolPage'
import { SchoolsPage } from './SchoolsPage'

const SUMMARY = {
  objects: [
    { object: 'pupil_achievement', planned: 0, inProgress: 1, closed: 1 },
    { object: 'teacher_achievement', planned: 1, inProgress: 0, closed: 0 },
  ],
  overdue: 1,
} as const satisfies Partial<AssessmentSummary>

async function show(role: Role, school: School = aSchool(), cycles: AnnualCycleSummary[] = []) {
  await asUser(aUser(role))
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(school)),
    http.get(api(`/schools/${SCHOOL_ID}/mission`), () => HttpResponse.json(aMission())),
    http.get(api(`/schools/${SCHOOL_ID}/cycles`), () => HttpResponse.json({ items: cycles })),
    http.get(api(`/schools/${SCHOOL_ID}/assessment-summary`), () => HttpResponse.json(SUMMARY)),
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan())),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<SchoolPage schoolId={SCHOOL_ID} />)
  await screen.findByRole('heading', { level: 1, name: 'Кең-Булак орто мектеби' })
}

it('shows the plan with its state and the mission in short', async () => {
  await show('district_specialist')
  expect(await screen.findByText('МӨП кеңешинде')).toBeVisible()
  expect(await screen.findByText(/Ар бир окуучунун жөндөмүн ачабыз/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Өзгөртүү' })).not.toBeInTheDocument()
})

it('leads the district to the totals of the staff and to no person (R-180)', async () => {
  await show('district_specialist')
  expect(screen.getByRole('link', { name: 'Жылдык жыйынтык' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/staff/summary`,
  )
  expect(screen.queryByRole('link', { name: 'Кызматкерлердин тизмеси' })).not.toBeInTheDocument()
})

it('R-047 leads to the public card of an open school and copies its address', async () => {
  const user = userEvent.setup()
  await show('director')
  const link = screen.getByRole('link', { name: 'Жалпыга ачык барак' })
  expect(link).toHaveAttribute('href', `/public/schools/${SCHOOL_ID}`)
  await user.click(screen.getByRole('button', { name: 'Дарегин көчүрүү' }))
  expect(await screen.findByText('Дареги көчүрүлдү')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/public/schools/${SCHOOL_ID}`)
})

it('R-141 tells how many assessments the year has and leads to them', async () => {
  await show('deputy')
  const part = screen.getByRole('region', { name: 'Билим сапатын ички баалоо' })
  expect(await within(part).findByText(/3 баалоо, 1 жабылды/)).toBeVisible()
  expect(within(part).getByText('1 баалоо кечикти')).toBeVisible()
  expect(within(part).getByRole('link', { name: 'Ички баалоого өтүү' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/assessments`,
  )
})

it('the administrator is not asked for what is not theirs', async () => {
  await show('administrator')
  expect(screen.queryByRole('region', { name: 'Билим сапатын ички баалоо' })).not.toBeInTheDocument()
})

it('a closed school has no public card', async () => {
  await show('administrator', aSchool({ active: false }))
  expect(screen.queryByRole('link', { name: 'Жалпыга ачык барак' })).not.toBeInTheDocument()
})

it('R-038 tells how far the year has come and leads to its cycle', async () => {
  const year = schoolYearOf(today())
  await show('director', aSchool(), [
    { schoolYear: year, currentStage: 'planning', done: 3, skipped: 1, updatedAt: '2026-11-20T05:00:00Z' },
    { schoolYear: year - 1, done: 7, skipped: 0, updatedAt: '2026-06-12T05:00:00Z' },
  ])
  const part = screen.getByRole('region', { name: 'Жылдык цикл' })
  expect(await within(part).findByText(/3 этап бүттү.*Азыркы этап: Планды түзүү/)).toBeVisible()
  expect(within(part).getByRole('link', { name: 'Циклди толтуруу' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/cycle`,
  )
})

it('the school keeps its contacts; a refusal stands beside its field and nothing typed goes away', async () => {
  const user = userEvent.setup()
  await show('deputy')
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/contacts`), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"3"')
      return problem(400, 'VALIDATION', { errors: [{ pointer: '/website', code: 'pattern', message: 'x' }] })
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Өзгөртүү' }))
  await user.type(screen.getByLabelText('Сайты'), 'mektep.example.kg')
  await user.click(screen.getByRole('button', { name: 'Байланышты сактоо' }))
  expect(await screen.findByText('Жазылышы туура эмес')).toBeVisible()
  expect(screen.getByLabelText('Сайты')).toHaveValue('mektep.example.kg')
  expect(screen.getByLabelText('Сайты')).toHaveFocus()
})

it('lists schools with the state of each plan and asks the server to sort', async () => {
  const user = userEvent.setup()
  const onFilter = vi.fn()
  await asUser(aUser('district_specialist'))
  server.use(
    http.get(api('/schools'), () =>
      HttpResponse.json({
        items: [
          aSchool({ currentPlanStatus: 'in_force' }),
          aSchool({ id: id(11), name: { ky: 'Өрүктү-Сай мектеби' }, currentPlanStatus: undefined }),
        ],
        total: 2,
        page: 0,
        size: 50,
      }),
    ),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<SchoolsPage filters={{}} onFilter={onFilter} />)
  const rows = await screen.findAllByRole('row')
  expect(within(rows[1] as HTMLElement).getByText('Күчүндө')).toBeVisible()
  expect(within(rows[2] as HTMLElement).getByText('план жок')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '№' }))
  expect(onFilter).toHaveBeenLastCalledWith({ page: undefined, sort: 'number' })
  await user.type(screen.getByRole('searchbox', { name: 'Мектептин аталышы же номери' }), 'окмот{Enter}')
  expect(onFilter).toHaveBeenLastCalledWith({ page: undefined, q: 'окмот' })
})

it('reads only filters that the list knows', () => {
  expect(readFilters({ district: "1' or 1=1", sort: 'phone', page: 'x' })).toEqual({
    q: undefined,
    district: undefined,
    sort: undefined,
    page: undefined,
  })
})
