import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Comment, CommentCreate, Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import {
  aComment,
  aContent,
  anApproval,
  aPlan,
  PLAN_ID,
  REFERENCE,
  someSteps,
  VERSIONS,
} from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { ReadingPage } from './ReadingPage'

async function show(role: Role, comments: Comment[] = [aComment()], steps = someSteps(3, false)) {
  await asUser(aUser(role))
  const summary = VERSIONS[0]
  server.use(
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan({ status: 'approved' }))),
    http.get(api(`/plans/${PLAN_ID}/approval`), () => HttpResponse.json(anApproval({ steps }))),
    http.get(api(`/plans/${PLAN_ID}/versions/2`), () => HttpResponse.json({ summary, content: aContent() })),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  // The commission must not even ask for the comments: without a handler such a request fails the test.
  if (role !== 'commission_member') {
    server.use(http.get(api(`/plans/${PLAN_ID}/comments`), () => HttpResponse.json({ items: comments })))
  }
  renderApp(<ReadingPage planId={PLAN_ID} version={undefined} decision={() => <p>Форма</p>} />, {
    path: `/plans/${PLAN_ID}/read`,
  })
  await screen.findByRole('heading', { level: 1, name: 'Мектептин өнүктүрүү планы 2026–2031' })
}

it('links problem, goal and activity in both directions', async () => {
  await show('commission_member')
  const problems = screen.getByRole('region', { name: 'Көйгөйлөр' })
  expect(within(problems).getByRole('link', { name: '1-максат' })).toHaveAttribute(
    'href',
    `#goals-${id(601)}`,
  )
  const goals = screen.getByRole('region', { name: 'Максаттар жана милдеттер' })
  expect(within(goals).getByRole('link', { name: '1-көйгөй' })).toHaveAttribute(
    'href',
    `#problems-${id(501)}`,
  )
  expect(within(goals).getByRole('link', { name: '4.1-иш-чара' })).toHaveAttribute(
    'href',
    `#activities-${id(402)}`,
  )
  const activities = screen.getByRole('region', { name: 'Багыттар боюнча иш-чаралар' })
  expect(within(activities).getByRole('link', { name: '1.1-милдет' })).toHaveAttribute(
    'href',
    `#goals-${id(701)}`,
  )
})

it('R-009 shows all six directions, R-122 keeps som and dollars apart', async () => {
  await show('commission_member')
  const activities = screen.getByRole('region', { name: 'Багыттар боюнча иш-чаралар' })
  expect(within(activities).getAllByRole('heading', { level: 3 })).toHaveLength(6)
  expect(within(activities).getAllByText('Бул багытта иш-чара жок.')).toHaveLength(3)
  expect(activities).toHaveTextContent('План боюнча бардыгы: 180 000 сом · 6 500 АКШ доллары')
})

it('the commission reads without internal comments; pupils stand there without names (R-045)', async () => {
  await show('commission_member')
  expect(screen.queryByRole('button', { name: /комментарий/i })).not.toBeInTheDocument()
  expect(screen.getByText(/Окуучу 1/)).toBeVisible()
})

it('the district specialist writes a comment at a place; it stays when the server refuses', async () => {
  const user = userEvent.setup()
  await show('district_specialist', [])
  let calls = 0
  let sent: CommentCreate | undefined
  server.use(
    http.post(api(`/plans/${PLAN_ID}/comments`), async ({ request }) => {
      calls += 1
      if (calls === 1) return problem(503, 'UNAVAILABLE')
      sent = (await request.json()) as CommentCreate
      return HttpResponse.json(
        aComment({ id: id(910), targetId: id(501), section: 'problems', text: sent.text }),
        { status: 201 },
      )
    }),
  )
  await user.click(
    await screen.findByRole('button', { name: 'Комментарий жазуу: 1-көйгөй. Ашканада таза суу жок' }),
  )
  const panel = await screen.findByRole('dialog')
  await user.click(within(panel).getByLabelText('Жаңы комментарий'))
  await user.paste('Далилди тиркеңиз')
  await user.click(within(panel).getByRole('button', { name: 'Комментарийди жөнөтүү' }))
  expect(await within(panel).findByText(/Кызмат убактылуу жооп бербей жатат/)).toBeVisible()
  expect(within(panel).getByLabelText('Жаңы комментарий')).toHaveValue('Далилди тиркеңиз')
  await user.click(within(panel).getByRole('button', { name: 'Комментарийди жөнөтүү' }))
  await waitFor(() => expect(within(panel).getByLabelText('Жаңы комментарий')).toHaveValue(''))
  expect(sent).toMatchObject({
    section: 'problems',
    targetId: id(501),
    text: 'Далилди тиркеңиз',
    parentId: null,
  })
})

it('the school answers and settles; settled comments are folded', async () => {
  const user = userEvent.setup()
  await show('deputy')
  server.use(
    http.post(api(`/plans/${PLAN_ID}/comments/${id(901)}/resolution`), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"1"')
      return HttpResponse.json(
        aComment({
          version: 2,
          resolved: true,
          resolvedByName: 'Бурул Эсенова',
          resolvedAt: '2026-11-20T04:00:00Z',
        }),
      )
    }),
  )
  await user.click(await screen.findByRole('button', { name: /^Ачык комментарийлер: 1. 4.1-иш-чара/ }))
  const panel = await screen.findByRole('dialog')
  expect(within(panel).queryByLabelText('Жаңы комментарий')).not.toBeInTheDocument()
  await user.click(within(panel).getByRole('button', { name: 'Жооп берүү' }))
  expect(within(panel).getByLabelText('Жообуңуз')).toBeVisible()
  await user.click(within(panel).getByRole('button', { name: 'Чечилди деп белгилөө' }))
  expect(await within(panel).findByText('Чечилгендер: 1')).toBeVisible()
})

it('brings the decision to the text that is on its way', async () => {
  const user = userEvent.setup()
  await show('district_specialist', [], someSteps(3, true))
  const buttons = await screen.findAllByRole('button', { name: 'Чечимди киргизүү' })
  await user.click(buttons[0] as HTMLElement)
  // The panel slides in.
  await waitFor(() => expect(screen.getByText('Форма')).toBeVisible())
})
