import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { problem } from '@/testing/builders'
import { renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { InvitationPage } from './InvitationPage'

const preview = {
  login: 'b.esenova',
  fullName: 'Бурул Эсенова',
  purpose: 'invitation',
  expiresAt: '2026-11-26T06:15:00Z',
}

function show(token: string) {
  window.location.hash = token
  renderApp(<InvitationPage />)
}
afterEach(() => {
  window.location.hash = ''
})

async function type(first: string, second = first) {
  await userEvent.type(await screen.findByLabelText('Жаңы сырсөз'), first)
  await userEvent.type(screen.getByLabelText('Сырсөздү кайталаңыз'), second)
  await userEvent.click(screen.getByRole('button', { name: 'Сырсөздү сактоо' }))
}

it('sets the password through the one-time link', async () => {
  let sent: unknown
  server.use(
    http.post(api('/invitations/preview'), () => HttpResponse.json(preview)),
    http.post(api('/invitations/acceptance'), async ({ request }) => {
      sent = await request.json()
      return new HttpResponse(null, { status: 204 })
    }),
  )
  show('b3x1rT2bYQ0mJxwV4Q')
  expect(await screen.findByRole('heading', { name: 'Кош келиңиз, Бурул Эсенова' })).toBeVisible()
  await type('Ысык-Көл-1758')
  expect(await screen.findByText('Сырсөз коюлду')).toBeVisible()
  expect(sent).toEqual({ token: 'b3x1rT2bYQ0mJxwV4Q', newPassword: 'Ысык-Көл-1758' })
})

it('wants eight characters, twice the same', async () => {
  server.use(http.post(api('/invitations/preview'), () => HttpResponse.json(preview)))
  show('b3x1rT2bYQ0mJxwV4Q')
  await type('кыска', 'башка')
  expect(screen.getByText('Кеминде 8 белги керек')).toBeVisible()
  expect(screen.getByText('Эки сырсөз бирдей эмес')).toBeVisible()
})

it("shows the server's refusal beside the field and keeps what was typed", async () => {
  server.use(
    http.post(api('/invitations/preview'), () => HttpResponse.json(preview)),
    http.post(api('/invitations/acceptance'), () =>
      problem(422, 'RULE_BROKEN', {
        errors: [
          { pointer: '/newPassword', code: 'common_password', message: 'Бул сырсөздү көптөр колдонот' },
        ],
      }),
    ),
  )
  show('b3x1rT2bYQ0mJxwV4Q')
  await type('password1')
  expect(await screen.findByText(/Бул сырсөздү көптөр колдонот/)).toBeVisible()
  expect(screen.getByLabelText('Жаңы сырсөз')).toHaveValue('password1')
})

it('says what to do with a link that was used', async () => {
  server.use(http.post(api('/invitations/preview'), () => problem(404, 'NOT_FOUND')))
  show('b3x1rT2bYQ0mJxwV4Q')
  expect(await screen.findByText('Бул шилтеме иштебейт')).toBeVisible()
})

it('asks the server nothing about a link without its secret', async () => {
  show('')
  expect(await screen.findByText('Бул шилтеме иштебейт')).toBeVisible()
})
