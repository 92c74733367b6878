import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import type { User } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import type { UsersSearch } from '../search'
import { UsersPage } from './UsersPage'

const account: User = {
  id: id(5),
  version: 3,
  login: 'b.esenova',
  fullName: 'Бурул Эсенова',
  role: 'deputy',
  language: 'ky',
  active: true,
  passwordSet: false,
  grants: [{ schoolId: id(10), placeName: { ky: 'Кең-Булак орто мектеби' }, validFrom: '2026-09-01' }],
}

function Shown({ start }: { start: UsersSearch }) {
  const [search, setSearch] = useState(start)
  return <UsersPage search={search} onSearch={setSearch} />
}

beforeEach(async () => {
  await asUser(aUser('administrator'))
  server.use(
    http.get(api('/users'), () => HttpResponse.json({ items: [account], total: 1, page: 0, size: 50 })),
    http.get(api('/users/:id'), () => HttpResponse.json(account)),
    http.get(api('/schools'), () => HttpResponse.json({ items: [], total: 0, page: 0, size: 30 })),
  )
})

it('makes a link and shows it once', async () => {
  server.use(
    http.post(api(`/users/${id(5)}/invitation`), () =>
      HttpResponse.json(
        { link: 'http://localhost/invitation#abc', purpose: 'invitation', expiresAt: '2026-11-26T06:15:00Z' },
        { status: 201 },
      ),
    ),
  )
  renderApp(<Shown start={{}} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Бурул Эсенова' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Чакыруу шилтемеси' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Шилтеме түзүү' }))
  expect(await screen.findByLabelText('Шилтеме')).toHaveValue('http://localhost/invitation#abc')
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: 'Көчүрүү' }))
  expect(await screen.findByRole('button', { name: 'Көчүрүлдү' })).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('http://localhost/invitation#abc')
})

it('stops an account with the version that was read', async () => {
  let sent: [unknown, string | null] | undefined
  server.use(
    http.put(api(`/users/${id(5)}`), async ({ request }) => {
      sent = [await request.json(), request.headers.get('If-Match')]
      return HttpResponse.json({ ...account, active: false, version: 4 })
    }),
  )
  renderApp(<Shown start={{ user: id(5) }} />)
  await userEvent.click(await screen.findByLabelText('Токтотулган'))
  await userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
  expect(await screen.findByText('Колдонуучу сакталды')).toBeVisible()
  expect(sent).toEqual([
    {
      fullName: 'Бурул Эсенова',
      role: 'deputy',
      language: 'ky',
      active: false,
      grants: [{ schoolId: id(10), validFrom: '2026-09-01' }],
    },
    '"3"',
  ])
})

it("puts the server's refusal beside its field, keeps the text and repeats with the same key", async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(api('/users'), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return problem(409, 'CONFLICT', {
        errors: [{ pointer: '/login', code: 'taken_somewhere', message: 'Бул логин бош эмес' }],
      })
    }),
  )
  renderApp(<Shown start={{ user: 'new' }} />)
  await userEvent.type(await screen.findByLabelText('Логин'), 'b.esenova')
  const dialog = screen.getByRole('dialog')
  await userEvent.type(within(dialog).getByLabelText('Аты-жөнү'), 'Бурул Эсенова')
  await userEvent.selectOptions(within(dialog).getByLabelText('Ролу'), 'Администратор')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кошуу' }))
  expect(await screen.findByText('Бул логин бош эмес')).toBeVisible()
  expect(screen.getByLabelText('Логин')).toHaveValue('b.esenova')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кошуу' }))
  await screen.findByText('Бул логин бош эмес')
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
})

it('asks before what was typed is thrown away', async () => {
  renderApp(<Shown start={{ user: id(5) }} />)
  const dialog = await screen.findByRole('dialog', { name: 'Бурул Эсенова' })
  await userEvent.type(await within(dialog).findByLabelText('Аты-жөнү'), ' Асановна')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Жабуу' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Бул жерде калуу' }))
  expect(screen.getByLabelText('Аты-жөнү')).toHaveValue('Бурул Эсенова Асановна')
})
