import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { expect, it } from 'vitest'
import type { Activity, ActivityEvidence, ActivityProgress, EvidenceItem, Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { anActivity, aPlan, PLAN_ID, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { type ProgressSearch, progressSearch } from './model/address'
import { bodyOf, formOf } from './model/progressForm'
import { ProgressPage } from './ProgressPage'

const LATE = anActivity({
  id: id(402),
  version: 3,
  number: '4.1',
  dueOn: '2026-11-20',
  status: 'in_progress',
  overdue: true,
  stale: 'without_evidence',
})
const AHEAD = anActivity({ id: id(403), number: '5.1', text: 'Кабинеттерди жабдуу', schoolYear: 2027 })

const ACT: EvidenceItem = {
  id: id(900),
  version: 0,
  kind: 'minutes',
  title: 'Ашкананы кабыл алуу актысы',
  documentNumber: '12',
  documentDate: '2026-11-19',
  personalData: false,
  source: 'link',
  url: 'https://example.kg/akt-12',
  revision: 0,
  uses: 0,
  warnings: [],
  createdAt: '2026-11-19T04:00:00Z',
}

const LABELS = {
  ...REFERENCE,
  sets: [
    ...REFERENCE.sets,
    {
      code: 'task_status',
      items: [
        ['planned', 'Пландалды'],
        ['in_progress', 'Аткарылууда'],
        ['done', 'Аткарылды'],
        ['not_done', 'Аткарылган жок'],
      ].map(([code = '', ky = '']) => ({ code, label: { ky, ru: ky, en: ky } })),
    },
  ],
}

/** The plan of the school in force; the list narrows as it is asked. */
function planServer(late: Activity = LATE, evidence: ActivityEvidence[] = []) {
  const asked: URLSearchParams[] = []
  const sent: { body: ActivityProgress; ifMatch: string | null }[] = []
  let current = late
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(LABELS)),
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan({ status: 'in_force' }))),
    http.get(api(`/plans/${PLAN_ID}/activities`), ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams)
      const items = searchParams.has('overdue') ? [current] : [current, AHEAD]
      return HttpResponse.json({
        items,
        total: items.length,
        page: 0,
        size: 100,
        counts: { total: 2, planned: 1, inProgress: 1, done: 0, notDone: 0, overdue: 1, stale: 1 },
      })
    }),
    http.get(api(`/plans/${PLAN_ID}/activities/:activity`), () => HttpResponse.json(current)),
    http.get(api(`/plans/${PLAN_ID}/activities/:activity/evidence`), () =>
      HttpResponse.json({ items: evidence }),
    ),
    http.get(api(`/schools/${SCHOOL_ID}/evidence`), () =>
      HttpResponse.json({ items: [ACT], total: 1, page: 0, size: 20 }),
    ),
    http.post(api(`/plans/${PLAN_ID}/activities/:activity/progress`), async ({ request }) => {
      const body = (await request.json()) as ActivityProgress
      const ifMatch = request.headers.get('If-Match')
      sent.push({ body, ifMatch })
      if (ifMatch !== `"${current.version}"`) return problem(412, 'STALE_VERSION')
      current = { ...current, ...body, version: current.version + 1 } as Activity
      return HttpResponse.json(current)
    }),
  )
  return {
    asked,
    sent,
    /** Somebody else writes. */
    meanwhile: (changes: Partial<Activity>) => {
      current = { ...current, ...changes, version: current.version + 1 }
    },
  }
}

function Shown({ initial }: { initial: ProgressSearch }) {
  const [search, setSearch] = useState(initial)
  return <ProgressPage planId={PLAN_ID} search={search} onSearch={setSearch} />
}

async function show(role: Role = 'deputy', initial: ProgressSearch = {}) {
  await asUser(aUser(role))
  renderApp(<Shown initial={initial} />, { path: `/plans/${PLAN_ID}/progress` })
  await screen.findByRole('heading', { level: 1, name: 'Аткаруу' })
}

it('R-018, R-020 the list by school years says what is late and what has no evidence', async () => {
  const { asked } = planServer()
  await show()
  const year = await screen.findByRole('heading', { level: 2, name: /2026–2027-окуу жылы/ })
  const group = year.closest('section') as HTMLElement
  expect(within(group).getByText(/күн кечикти/)).toBeVisible()
  expect(within(group).getByText('Далили жок')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: /2027–2028-окуу жылы/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /Мөөнөтү өттү/ }))
  await waitFor(() => expect(screen.queryByText('Кабинеттерди жабдуу')).not.toBeInTheDocument())
  expect(asked.at(-1)?.get('overdue')).toBe('true')
  expect(asked.at(-1)?.get('sort')).toBe('school_year')
})

it('R-019, R-020 done asks for the result; evidence of the register goes along', async () => {
  const { sent } = planServer()
  await show('deputy', { activity: LATE.id })
  const panel = await screen.findByRole('dialog', { name: '4.1-иш-чара' })
  expect(within(panel).queryByLabelText(/Эмне натыйжа чыкты/)).not.toBeInTheDocument()
  await userEvent.selectOptions(within(panel).getByLabelText('Абалы'), 'Аткарылды')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText('Эмне аткарылганын жазыңыз')).toBeVisible()
  expect(sent).toHaveLength(0)
  await userEvent.type(within(panel).getByLabelText(/Эмне натыйжа чыкты/), 'Суу агат')
  await userEvent.type(within(panel).getByLabelText(/Көрсөткүч эмнеге жетти/), '365')
  await userEvent.click(within(panel).getByRole('button', { name: 'Далил кошуу' }))
  const picker = await screen.findByRole('dialog', { name: '4.1-иш-чаранын далили' })
  await userEvent.click(await within(picker).findByRole('checkbox', { name: /кабыл алуу актысы/ }))
  await userEvent.click(within(picker).getByRole('button', { name: 'Тиркөө (1)' }))
  // Back in the form, nothing that was typed is gone.
  const back = await screen.findByRole('dialog', { name: '4.1-иш-чара' })
  expect(within(back).getByText('Ашкананы кабыл алуу актысы')).toBeVisible()
  await userEvent.click(within(back).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent[0]).toMatchObject({
    ifMatch: '"3"',
    body: { status: 'done', actualResult: 'Суу агат', reachedValue: '365', evidenceIds: [ACT.id] },
  })
}, 40_000)

it('somebody else saved meanwhile: both are seen, nothing typed is lost', async () => {
  const { sent, meanwhile } = planServer()
  await show('director', { activity: LATE.id })
  const panel = await screen.findByRole('dialog', { name: '4.1-иш-чара' })
  await userEvent.type(within(panel).getByLabelText('Эскертме'), 'Түтүк алынды')
  meanwhile({ note: 'Каражат жок', startedOn: '2026-10-05' })
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  const note = await within(panel).findByText('Бул иш-чараны башка адам да өзгөрттү')
  expect(note.closest('[role="alert"]')).toHaveTextContent('Эскертме: Каражат жок')
  expect(within(panel).getByLabelText('Эскертме')).toHaveValue('Түтүк алынды')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toMatchObject({
    ifMatch: '"4"',
    body: { note: 'Түтүк алынды', startedOn: '2026-10-05' },
  })
}, 40_000)

it('R-045 from outside the panel is read, and names nobody', async () => {
  planServer({ ...LATE, note: 'Түтүк алынды' }, [
    { id: ACT.id, kind: 'minutes', personalData: true, source: 'file', deleted: false },
  ])
  await show('district_specialist', { activity: LATE.id })
  const panel = await screen.findByRole('dialog', { name: '4.1-иш-чара' })
  expect(within(panel).getByText('Түтүк алынды')).toBeVisible()
  expect(within(panel).getByText(/аталышы мектепке гана көрүнөт/)).toBeVisible()
  expect(within(panel).queryByRole('button', { name: 'Сактоо' })).not.toBeInTheDocument()
  expect(within(panel).queryByRole('button', { name: /Көрүү/ })).not.toBeInTheDocument()
})

it('a plan that was never in force says why there is nothing to record', async () => {
  planServer()
  server.use(http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan())))
  await show('director')
  expect(await screen.findByText('План азырынча күчүнө кире элек')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Макулдашуунун абалын көрүү' })).toBeVisible()
})

it('what a status does not ask for is not sent; an address that somebody typed breaks nothing', () => {
  const form = { ...formOf(anActivity()), status: 'not_done' as const, statusReason: ' Каражат жок ' }
  expect(bodyOf({ ...form, actualResult: 'Эски', startedOn: '2026-10-05' })).toMatchObject({
    statusReason: 'Каражат жок',
    actualResult: null,
    startedOn: null,
  })
  expect(progressSearch({ q: 26, page: -1, year: 'x', only: 'stale', evil: 'x', status: '' })).toEqual({
    q: '26',
    only: 'stale',
  })
})
