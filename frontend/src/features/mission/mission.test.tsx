import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import type { MissionUpdate, Role } from '@/api'
import { clearUnsent } from '@/shared/autosave'
import { aUser, problem } from '@/testing/builders'
import { aMission, aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { MissionPage } from './MissionPage'

// A refused text stays on the device; the next test must not find it there.
afterEach(() => clearUnsent())

async function show(role: Role = 'director', mission = aMission()) {
  await asUser(aUser(role))
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}/mission`), () => HttpResponse.json(mission)),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<MissionPage schoolId={SCHOOL_ID} />, { path: `/schools/${SCHOOL_ID}/mission` })
  await screen.findByRole('heading', { level: 1, name: 'Мектептин миссиясы' })
}

it('R-031 R-032 counts sentences while one types, and shows the count of the server once it is saved', async () => {
  const user = userEvent.setup()
  await show()
  let sent: MissionUpdate | undefined
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/mission`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"4"')
      sent = (await request.json()) as MissionUpdate
      // The server counts otherwise here, to tell its count from the hint.
      return HttpResponse.json(aMission({ version: 5, text: sent.text, sentenceCount: 7 }))
    }),
  )
  const text = await screen.findByLabelText('Миссиянын тексти')
  await user.clear(text)
  await user.paste('А.Осмонов атындагы мектеп ж.б. үчүн.')
  expect(screen.getByText(/^1 сүйлөм · дагы бир-эки/)).toBeVisible()
  await user.paste('Биз өсөбүз!')
  expect(screen.getByText(/^2 сүйлөм · узундугу туура/)).toBeVisible()
  await user.tab()
  expect(await screen.findByText(/^Сакталды/)).toBeVisible()
  expect(sent?.text).toBe('А.Осмонов атындагы мектеп ж.б. үчүн.Биз өсөбүз!')
  expect(screen.getByText(/^7 сүйлөм/)).toBeVisible()
}, 40_000)

it('R-037 adds by Enter, refuses the same value beside the field and keeps what was typed', async () => {
  const user = userEvent.setup()
  await show()
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/mission`), () => HttpResponse.json(aMission({ version: 5 }))),
  )
  const part = await screen.findByRole('region', { name: 'Баалуулуктар' })
  const add = within(part).getAllByLabelText('Жаңы баалуулук')[0] as HTMLElement
  await user.click(add)
  await user.paste(' адилеттик. ')
  await user.keyboard('{Enter}')
  expect(within(part).getByText(/Мындай сап тизмеде бар/)).toBeVisible()
  expect(add).toHaveValue(' адилеттик. ')
  await user.clear(add)
  await user.paste('Эмгекчилдик')
  await user.keyboard('{Enter}')
  expect(within(part).getByLabelText('Негизги баалуулук 3')).toHaveValue('Эмгекчилдик')
  expect(add).toHaveValue('')
  await user.click(within(part).getByRole('button', { name: 'Жогору жылдыруу: Негизги баалуулук 3' }))
  expect(within(part).getByLabelText('Негизги баалуулук 2')).toHaveValue('Эмгекчилдик')
})

it('R-037 shows the refusal of the server beside its row and says that something must be put right', async () => {
  const user = userEvent.setup()
  await show()
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/mission`), () =>
      problem(422, 'RULE_BROKEN', {
        rule: 'R-037',
        errors: [
          {
            pointer: '/values/2/text',
            code: 'not_known_here',
            message: 'Бул баалуулук кайталанат',
            rule: 'R-037',
          },
        ],
      }),
    ),
  )
  const row = await screen.findByLabelText('Базалык баалуулук 1')
  await user.click(row)
  await user.paste(' ар дайым')
  await user.tab()
  expect(await screen.findByText('Бул баалуулук кайталанат')).toBeVisible()
  expect(screen.getByText('Оңдоо керек')).toBeVisible()
  expect(row).toHaveValue('Ар бир баланын ийгилигине кубануу ар дайым')
})

it('R-034 leads from a finding to its place', async () => {
  const user = userEvent.setup()
  await show()
  await user.click(await screen.findByRole('link', { name: /Ата-энелердин пикири жазылган эмес/ }))
  const part = screen.getByRole('region', { name: 'Кимдин пикири угулду' })
  await waitFor(() => expect(part).toContainElement(document.activeElement as HTMLElement))
})

it('others read the mission as text', async () => {
  await show('district_specialist')
  expect(await screen.findByText(/Ар бир окуучунун жөндөмүн ачабыз/)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('tells a reader that nothing is written yet', async () => {
  await show('commission_member', aMission({ version: 0, text: '' }))
  expect(await screen.findByText('Миссия али жазыла элек')).toBeVisible()
})
