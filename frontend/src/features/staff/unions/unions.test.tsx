import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { MethodicalUnion, Role } from '@/api'
import { aUser, id } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import type { UnionsSearch } from '../model/summarySearch'
import { aRow, aUnion, PERSON_ID, UNION_ID } from '../testing/builders'
import { staffPath, staffServer } from '../testing/staffServer'
import { UnionsPage } from './UnionsPage'

function Shown() {
  const [search, setSearch] = useState<UnionsSearch>({})
  return <UnionsPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function show(role: Role = 'director', unions: MethodicalUnion[] = [aUnion()]) {
  const asked = staffServer({
    unions,
    rows: [aRow(), aRow({ id: id(502), fullName: 'Үсөнова Гүлзат', position: 'Химия мугалими' })],
  })
  await asUser(aUser(role))
  renderApp(<Shown />, {
    path: `/schools/${SCHOOL_ID}/staff/unions`,
    pattern: '/schools/$schoolId/staff/unions',
  })
  return asked
}

/** Without a layout the list counts as scrolled out of sight. */
const option = (name: string) => screen.findByRole('option', { name, hidden: true })

afterEach(() => server.events.removeAllListeners())

it('shows the theme, the head once, and the members with a way to their cards', async () => {
  await show('commission_member')
  expect(await screen.findByText('Сабакта суроо берүү маданияты')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Токтогулова Айзада Эркиновна' })).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Өмүров Нурбек' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Өзгөртүү/ })).not.toBeInTheDocument()
})

it('adds a member by a part of the name; who is taken out cannot lead', async () => {
  const asked = await show()
  server.use(
    http.put(staffPath(`/methodical-unions/${UNION_ID}`), () => HttpResponse.json(aUnion({ version: 3 }))),
  )
  await userEvent.click(
    await screen.findByRole('button', { name: 'Өзгөртүү: Табигый-математикалык бирикме' }),
  )
  const panel = await screen.findByRole('dialog', { name: 'Табигый-математикалык бирикме' })
  const field = within(panel).getByRole('combobox', { name: 'Мүчөлөрү' })
  await userEvent.type(field, 'үсөн')
  await userEvent.click(await option('Үсөнова Гүлзат'))
  await userEvent.type(field, '{Backspace}')
  expect(within(panel).getByLabelText('Жетекчиси')).toHaveValue(PERSON_ID)
  await userEvent.type(field, '{Backspace}{Backspace}')
  expect(within(panel).getByLabelText('Жетекчиси')).toHaveValue('')
  await userEvent.click(await option('Үсөнова Гүлзат'))
  await userEvent.selectOptions(within(panel).getByLabelText('Жетекчиси'), 'Үсөнова Гүлзат')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await screen.findByText('Бирикме сакталды')).toBeVisible()
  expect(asked.last('PUT', `/methodical-unions/${UNION_ID}`)).toMatchObject({
    ifMatch: '"2"',
    body: { headId: id(502), memberIds: [id(502)] },
  })
})

it('an empty page offers the next action; a union needs a name', async () => {
  await show('deputy', [])
  await screen.findByText('Усулдук бирикмелер али түзүлө элек')
  await userEvent.click(screen.getAllByRole('button', { name: 'Бирикме кошуу' })[1] as HTMLElement)
  await userEvent.click(await screen.findByRole('button', { name: 'Бирикмени кошуу' }))
  expect(await screen.findByText('Бирикменин аталышын жазыңыз')).toBeVisible()
})

it('a removed union can be put back with its members', async () => {
  const asked = await show()
  server.use(
    http.delete(staffPath(`/methodical-unions/${UNION_ID}`), () => new HttpResponse(null, { status: 204 })),
    http.post(staffPath('/methodical-unions'), () => HttpResponse.json(aUnion(), { status: 201 })),
  )
  await userEvent.click(await screen.findByRole('button', { name: /^Өзгөртүү/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Өчүрүү' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Кайтаруу' }))
  await waitFor(() =>
    expect(asked.last('POST', '/methodical-unions')?.body).toMatchObject({ memberIds: [PERSON_ID, id(501)] }),
  )
})
