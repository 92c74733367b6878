import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { aUser, id, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { AddPage } from './add/AddPage'
import type { EvidenceSearch } from './model/address'
import { RegisterPage } from './register/RegisterPage'
import { anEvidence, anItem, evidenceServer, FILE, path } from './testing/evidenceServer'

function Register({ start }: { start: EvidenceSearch }) {
  const [search, setSearch] = useState(start)
  return <RegisterPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function register(start: EvidenceSearch = {}) {
  await asUser(aUser('director'))
  renderApp(<Register start={start} />, {
    path: `/schools/${SCHOOL_ID}/evidence`,
    pattern: '/schools/$schoolId/evidence',
  })
}

async function adding(source: 'file' | 'link' = 'file') {
  // Another person each time: what waits for one is not shown to another.
  await asUser(aUser('director', { id: crypto.randomUUID() }))
  renderApp(<AddPage schoolId={SCHOOL_ID} source={source} onSource={() => undefined} />, {
    path: `/schools/${SCHOOL_ID}/evidence/add`,
    pattern: '/schools/$schoolId/evidence/add',
  })
}

it('says what is doubtful in words and what is unknown with a dash (R-058, R-059)', async () => {
  evidenceServer({
    items: [
      anItem({ warnings: ['expired'], expiresOn: '2026-06-30', personalData: true }),
      anItem({
        id: id(701),
        title: 'Кабинет',
        documentNumber: undefined,
        documentDate: undefined,
        warnings: ['older_than_period'],
      }),
    ],
  })
  await register()
  expect(await screen.findByText('2 далил')).toBeVisible()
  const [first, second] = screen.getAllByRole('row').slice(1) as [HTMLElement, HTMLElement]
  expect(within(first).getByText('Мөөнөтү бүткөн: 30.06.2026')).toBeVisible()
  expect(within(first).getByText('Жеке маалымат')).toBeVisible()
  expect(within(first).getByText('№45, 02.09.2026')).toBeVisible()
  expect(within(second).getByText('5 жылдан эски')).toBeVisible()
  expect(within(second).getByText('—')).toBeVisible()
})

it('asks the server for every filter', async () => {
  const asked = evidenceServer()
  await register()
  await screen.findByText('1 далил')
  await userEvent.selectOptions(screen.getByLabelText('Түрү'), 'Буйрук')
  await userEvent.click(screen.getByLabelText('Күнү жазылбагандар'))
  await userEvent.click(screen.getByLabelText('Мөөнөтү бүткөндөр'))
  await userEvent.selectOptions(screen.getByLabelText('Булагы'), 'Шилтеме')
  await waitFor(() =>
    expect(Object.fromEntries(asked.of('GET', '/evidence').at(-1)?.url.searchParams ?? [])).toEqual({
      kind: 'order',
      undated: 'true',
      expired: 'true',
      source: 'link',
      page: '0',
      size: '50',
    }),
  )
})

afterEach(() => server.events.removeAllListeners())

it('is empty with a next step', async () => {
  evidenceServer({ items: [] })
  await register()
  expect(await screen.findByText('Азырынча далил жок')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Биринчи далилди кошуу' })).toBeVisible()
})

it('deletes with a way back', async () => {
  const asked = evidenceServer()
  server.use(
    http.delete(path('/evidence/:evidenceId'), () =>
      HttpResponse.json(
        anEvidence({ version: 1, deletedAt: '2026-11-25T06:00:00Z', restorableUntil: '2026-12-24' }),
      ),
    ),
    http.post(path('/evidence/:evidenceId/restoration'), () => HttpResponse.json(anEvidence({ version: 2 }))),
  )
  await register({ open: id(700) })
  await userEvent.click(await screen.findByRole('button', { name: 'Өчүрүү' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Кайтаруу' }))
  await waitFor(() => expect(asked.of('POST', '/restoration')[0]?.headers.get('If-Match')).toBe('"1"'))
  expect(asked.of('DELETE', id(700))[0]?.headers.get('If-Match')).toBe('"0"')
})

it('what somebody else saved meanwhile is kept, and what was typed stays on top of it', async () => {
  const theirs = anEvidence({ version: 1, note: 'Алардын эскертмеси' })
  let stored = anEvidence()
  const asked = evidenceServer()
  server.use(
    http.get(path('/evidence/:evidenceId'), () => HttpResponse.json(stored)),
    http.put(path('/evidence/:evidenceId'), ({ request }) => {
      if (request.headers.get('If-Match') === '"0"') {
        stored = theirs
        return problem(412, 'STALE')
      }
      return HttpResponse.json(anEvidence({ version: 2 }))
    }),
  )
  await register({ open: id(700) })
  const title = await screen.findByLabelText(/^Аталышы(?!,)/)
  await userEvent.clear(title)
  await userEvent.type(title, 'Жаңы аталыш')
  await userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
  expect(await screen.findByDisplayValue('Алардын эскертмеси')).toBeVisible()
  expect(title).toHaveValue('Жаңы аталыш')
  await userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(asked.of('PUT', id(700)).at(-1)?.body).toMatchObject({
      title: 'Жаңы аталыш',
      note: 'Алардын эскертмеси',
    }),
  )
})

it('a file is described while it is on its way, and becomes evidence', async () => {
  const asked = evidenceServer()
  await adding()
  expect(await screen.findByText(/Ар бир файл 50 МБ чейин\. PDF, JPG\./)).toBeVisible()
  await userEvent.upload(screen.getByTestId('files'), [
    new File([new Uint8Array(200_000)], 'Буйрук №45 02.09.2026.pdf', { type: 'application/pdf' }),
  ])
  const card = await screen.findByRole('listitem', { name: 'Буйрук №45 02.09.2026.pdf' })
  expect(within(card).getByLabelText(/^Документтин номери/)).toHaveValue('45')
  expect(await within(card).findByText('Жүктөлдү')).toBeVisible()
  expect(asked.received).toEqual([65_536, 131_072, 3_392])
  await userEvent.click(within(card).getByRole('button', { name: 'Далилди сактоо' }))
  await waitFor(() => expect(screen.queryByRole('listitem', { name: /Буйрук/ })).not.toBeInTheDocument())
  const sent = asked.of('POST', '/evidence')[0]
  expect(sent?.body).toMatchObject({ kind: 'order', uploadId: id(900), documentDate: '2026-09-02' })
  expect(sent?.headers.get('Idempotency-Key')).not.toBeNull()
})

it('refuses beforehand what the server would refuse, and says of which file', async () => {
  const asked = evidenceServer()
  await adding()
  const input = await screen.findByTestId('files')
  await userEvent.upload(input, [new File(['MZ'], 'оюн.exe'), new File([], 'бош.pdf')], {
    applyAccept: false,
  })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('оюн.exe: файлдын мындай түрү кабыл алынбайт')
  expect(alert).toHaveTextContent('бош.pdf: файл бош')
  expect(asked.of('POST', '/uploads')).toHaveLength(0)
})

it('points out a file that is in the register already', async () => {
  evidenceServer({
    items: [anItem({ title: 'Былтыркы буйрук', file: { ...FILE, sha256: 'cd'.repeat(32) } })],
  })
  await adding()
  await userEvent.upload(await screen.findByTestId('files'), [
    new File([new Uint8Array(10)], 'a.pdf', { type: 'application/pdf' }),
  ])
  expect(await screen.findByText(/Бул файл мурда кошулган/)).toHaveTextContent('Былтыркы буйрук')
})

it('the reason of a refusal stands at the file', async () => {
  evidenceServer()
  server.use(
    http.patch(path('/uploads/:uploadId'), () =>
      problem(415, 'UNSUPPORTED_MEDIA_TYPE', {
        errors: [{ pointer: '', code: 'macros', message: 'Файлдын ичинде макрос бар' }],
      }),
    ),
  )
  await adding()
  await userEvent.upload(await screen.findByTestId('files'), [new File(['x'], 'a.pdf')])
  expect(await screen.findByText('Файлдын ичинде макрос бар')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Кайра аракет кылуу' })).toBeVisible()
})

it('a link needs an address that a browser only opens', async () => {
  const asked = evidenceServer()
  await adding('link')
  await userEvent.type(await screen.findByLabelText(/^Аталышы/), 'Мектептин сайты')
  await userEvent.type(screen.getByLabelText(/^Дареги/), 'mektep.kg')
  await userEvent.click(screen.getByRole('button', { name: 'Далилди сактоо' }))
  expect(await screen.findByText(/http:\/\/ же https:\/\/ менен башталсын/)).toBeVisible()
  await userEvent.clear(screen.getByLabelText(/^Дареги/))
  await userEvent.type(screen.getByLabelText(/^Дареги/), 'https://mektep.kg')
  await userEvent.click(screen.getByRole('button', { name: 'Далилди сактоо' }))
  await waitFor(() =>
    expect(asked.of('POST', '/evidence')[0]?.body).toMatchObject({
      url: 'https://mektep.kg',
      kind: 'website_link',
    }),
  )
})
