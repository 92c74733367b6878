import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import { aUser, id, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { RatesPage } from './RatesPage'
import { parseRate } from './rate'

const RATE = {
  id: id(950),
  version: 2,
  currency: 'USD',
  day: '2025-03-12',
  rate: '84.5000',
  source: 'Улуттук банк',
}

async function show(items: unknown[]) {
  server.use(
    http.get(api('/exchange-rates'), () =>
      HttpResponse.json({ items, total: items.length, page: 0, size: 50 }),
    ),
    http.get(api('/reference-data'), () => HttpResponse.json({ version: '1', criteriaSets: [], sets: [] })),
  )
  await asUser(aUser('administrator'))
  renderApp(<RatesPage page={0} onPage={vi.fn()} />, { path: '/admin/exchange-rates' })
  await screen.findByRole('heading', { level: 1, name: 'Валюта курстары' })
}

it('reads a rate as people write it', () => {
  expect(parseRate('84,5')).toBe('84.5')
  expect(parseRate(' 84.7586 ')).toBe('84.7586')
  for (const wrong of ['', '0', '-1', '84,12345', 'сексен']) expect(parseRate(wrong)).toBeNull()
})

it('R-122 a slip of a rate is corrected with its version; the server has the last word', async () => {
  let sent: unknown
  await show([RATE])
  server.use(
    http.put(api(`/exchange-rates/${RATE.id}`), async ({ request }) => {
      sent = { body: await request.json(), ifMatch: request.headers.get('If-Match') }
      return problem(422, 'rule-broken', {
        errors: [{ pointer: '/rate', code: 'rate_range', message: 'Курс нөлдөн чоң сан болот' }],
      })
    }),
  )
  await userEvent.click(await screen.findByRole('button', { name: '12.03.2025' }))
  const panel = await screen.findByRole('dialog', { name: '12.03.2025 курсу' })
  const field = within(panel).getByLabelText(/1 доллар канча сом/)
  await userEvent.clear(field)
  await userEvent.type(field, 'көп')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText(/Нөлдөн чоң сан жазыңыз/)).toBeVisible()
  await userEvent.clear(field)
  await userEvent.type(field, '84,55')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(sent).toEqual({
      body: { currency: 'USD', day: '2025-03-12', rate: '84.55', source: 'Улуттук банк' },
      ifMatch: '"2"',
    }),
  )
  expect(await within(panel).findByText('Курс нөлдөн чоң сан болот')).toBeVisible()
})

it('without any rate the way on is there', async () => {
  await show([])
  expect(await screen.findByText('Курс жазыла элек')).toBeVisible()
  expect(screen.getAllByRole('button', { name: 'Курс кошуу' }).length).toBeGreaterThan(1)
})
