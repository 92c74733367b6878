import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import type { DataQualityFinding, Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { DataQualityPage } from './DataQualityPage'
import { type FindingFilters, findingFilters } from './search'

const FINDING: DataQualityFinding = {
  id: id(500),
  version: 2,
  code: 'DQ-04',
  key: '2022',
  severity: 'warning',
  status: 'open',
  register: 'quality',
  schoolYear: 2022,
  field: 'blocks/all/total',
  title: 'Окуучулардын саны эки таблицада эки башка',
  message: '2022–2023-окуу жылы: сапат таблицасында 389 окуучу, контингентте 377.',
  figures: {},
  openedAt: '2026-11-20T06:15:00Z',
}

async function show(role: Role, items: DataQualityFinding[] = [FINDING], filters: FindingFilters = {}) {
  await asUser(aUser(role))
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}/data-quality`), () =>
      HttpResponse.json({
        items,
        page: 0,
        size: 50,
        total: items.length,
        counts: { error: 0, warning: items.length, info: 0, explained: 0 },
      }),
    ),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  const onFilter = vi.fn()
  renderApp(<DataQualityPage schoolId={SCHOOL_ID} filters={filters} onFilter={onFilter} />)
  return onFilter
}

it('R-087 says in words and figures what does not agree and leads to the very cell', async () => {
  await show('director')
  expect(await screen.findByText(/сапат таблицасында 389 окуучу/)).toBeVisible()
  expect(screen.getByText('Эскертүү')).toBeVisible()
  expect(screen.getByRole('link', { name: /Окуучулардын саны эки таблицада/ })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/indicators/quality?year=2022&field=blocks%2Fall%2Ftotal`,
  )
})

it('an explained finding stays with the question and the explanation, the oldest first', async () => {
  await show('commission_member', [
    {
      ...FINDING,
      status: 'explained',
      question: { text: 'Кайсы күнгө карата?', author: 'Назира Бекова', at: '2026-11-21T04:00:00Z' },
      explanation: { text: '12 окуучу көчүп келген', author: 'Айгүл Сыдыкова', at: '2026-11-22T04:00:00Z' },
    },
  ])
  const question = await screen.findByText('Кайсы күнгө карата?')
  const answer = screen.getByText('12 окуучу көчүп келген')
  expect(question.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.queryByRole('button', { name: /Түшүндүрмө/ })).not.toBeInTheDocument()
})

it('the district asks; after a refusal the question is still there to be sent again', async () => {
  const user = userEvent.setup()
  const keys: (string | null)[] = []
  server.use(
    http.post(api(`/schools/${SCHOOL_ID}/data-quality/${FINDING.id}/question`), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? problem(503, 'UNAVAILABLE') : HttpResponse.json(FINDING)
    }),
  )
  await show('district_specialist')
  await user.click(await screen.findByRole('button', { name: /Түшүндүрмө суроо/ }))
  await user.type(screen.getByLabelText('Мектепке суроо'), 'Кайсы күнгө карата саналган?')
  await user.click(screen.getByRole('button', { name: 'Суроону жөнөтүү' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByLabelText('Мектепке суроо')).toHaveValue('Кайсы күнгө карата саналган?')
  await user.click(screen.getByRole('button', { name: 'Суроону жөнөтүү' }))
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[1]).toBe(keys[0])
})

it('filters live in the address; nothing found offers to clear them, nothing at all says that all agrees', async () => {
  const user = userEvent.setup()
  const onFilter = await show('director', [], { status: 'fixed' })
  await user.click(await screen.findByRole('button', { name: 'Чыпкаларды тазалоо' }))
  expect(onFilter).toHaveBeenCalledWith({})
  await user.selectOptions(screen.getByLabelText('Абалы'), 'open')
  expect(onFilter).toHaveBeenLastCalledWith({ page: undefined, status: 'open' })
  expect(findingFilters({ status: 'x', register: 'ort', year: '2022', page: '-1' })).toEqual({
    status: undefined,
    register: 'ort',
    year: 2022,
    page: undefined,
  })
})
