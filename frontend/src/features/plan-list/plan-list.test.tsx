import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { PlanCreate, PlanSummary, Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { aPlan, aSchool, PLAN_ID, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { NewPlanPage } from './NewPlanPage'
import { PlansPage } from './PlansPage'

const draft: PlanSummary = {
  id: PLAN_ID,
  schoolId: SCHOOL_ID,
  schoolName: aSchool().name,
  title: 'Жаңы долбоор',
  firstSchoolYear: 2026,
  lastSchoolYear: 2030,
  status: 'draft',
  versionNumber: 1,
  updatedAt: '2026-11-18T08:30:00Z',
}

async function show(role: Role, items: PlanSummary[]) {
  await asUser(aUser(role))
  server.use(
    http.get(api('/plans'), () => HttpResponse.json({ items, total: items.length, page: 0, size: 50 })),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
  )
  renderApp(<PlansPage schoolId={SCHOOL_ID} filters={{}} onFilter={() => undefined} />)
}

it('an empty school is led to its first plan', async () => {
  await show('director', [])
  const link = await screen.findByRole('link', { name: 'Биринчи планды түзүү' })
  expect(link).toHaveAttribute('href', `/schools/${SCHOOL_ID}/plans/new`)
})

it('a reader of an empty school gets no button that the server would refuse', async () => {
  await show('district_specialist', [])
  expect(await screen.findByText('Бул жерде план жок')).toBeVisible()
  expect(screen.queryByRole('link', { name: /түзүү/ })).not.toBeInTheDocument()
})

it('opens a draft in the editor for the school and as text for the district', async () => {
  await show('deputy', [draft])
  expect(await screen.findByRole('link', { name: 'Жаңы долбоор' })).toHaveAttribute(
    'href',
    `/plans/${PLAN_ID}/edit`,
  )
  // Deleting belongs to the director.
  expect(screen.queryByRole('button', { name: /Долбоорду өчүрүү/ })).not.toBeInTheDocument()
})

it('deletes a draft only after a question, with its current version', async () => {
  const user = userEvent.setup()
  await show('director', [draft, { ...draft, id: id(77), title: 'Күчүндөгү', status: 'in_force' }])
  let match: string | null = null
  server.use(
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan({ version: 12, status: 'draft' }))),
    http.delete(api(`/plans/${PLAN_ID}`), ({ request }) => {
      match = request.headers.get('If-Match')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const buttons = await screen.findAllByRole('button', { name: /Долбоорду өчүрүү/ })
  expect(buttons).toHaveLength(1)
  await user.click(buttons[0] as HTMLElement)
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('кайтаруу мүмкүн эмес')
  await user.click(within(dialog).getByRole('button', { name: 'Долбоорду өчүрүү' }))
  expect(await screen.findByText('Долбоор өчүрүлдү')).toBeVisible()
  expect(match).toBe('"12"')
})

it('R-001 R-002 starts with five years, wants a reason for another term and keeps all after a refusal', async () => {
  const user = userEvent.setup()
  await asUser(aUser('director'))
  const sent: PlanCreate[] = []
  server.use(
    http.post(api(`/schools/${SCHOOL_ID}/plans`), async ({ request }) => {
      sent.push((await request.json()) as PlanCreate)
      return problem(422, 'RULE_BROKEN', {
        errors: [{ pointer: '/title', code: 'not_blank', message: 'x' }],
      })
    }),
  )
  renderApp(<NewPlanPage schoolId={SCHOOL_ID} />)
  const preview = await screen.findByRole('region', { name: 'Этаптар ушундай бөлүнөт' })
  expect(within(preview).getAllByRole('listitem')).toHaveLength(3)
  expect(screen.getByLabelText(/Пландын аталышы/)).toHaveDisplayValue(
    /^Мектептин өнүктүрүү планы \d{4}–\d{4}$/,
  )
  await user.selectOptions(screen.getByLabelText('Мөөнөтү'), '3')
  expect(screen.getByText(/Жобо боюнча план 5 жылга түзүлөт/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Планды түзүү' }))
  expect(screen.getByText('Башка мөөнөттүн себебин жазыңыз')).toBeVisible()
  expect(sent).toHaveLength(0)
  await user.click(screen.getByLabelText(/Башка мөөнөттүн себеби/))
  await user.paste('Мурунку план үч жылга бекитилген')
  await user.click(screen.getByRole('button', { name: 'Планды түзүү' }))
  expect(await screen.findByText('Бул талааны толтуруңуз')).toBeVisible()
  expect(sent[0]).toMatchObject({
    termYears: 3,
    termReason: 'Мурунку план үч жылга бекитилген',
    historical: false,
  })
  expect(screen.getByLabelText(/Башка мөөнөттүн себеби/)).toHaveValue('Мурунку план үч жылга бекитилген')
})
