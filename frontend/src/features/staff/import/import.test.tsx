import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import type { StaffImportReport } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { aReport } from '../testing/builders'
import { staffPath, staffServer } from '../testing/staffServer'
import { ImportPage } from './ImportPage'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const aFile = (name = 'кызматкерлер.xlsx', content = 'sheet') => new File([content], name, { type: XLSX })

/** Answers the imports one after the other and tells what each was. */
function importServer(...answers: (StaffImportReport | (() => Response))[]) {
  const dryRuns: (string | null)[] = []
  const kinds: (string | null)[] = []
  staffServer()
  server.use(
    http.post(staffPath('/staff/import'), async ({ request }) => {
      dryRuns.push(new URL(request.url).searchParams.get('dryRun'))
      kinds.push(request.headers.get('Content-Type'))
      const answer = answers[dryRuns.length - 1]
      return typeof answer === 'function' ? answer() : HttpResponse.json(answer)
    }),
  )
  return { dryRuns, kinds }
}

async function show() {
  await asUser(aUser('director'))
  const view = renderApp(<ImportPage schoolId={SCHOOL_ID} />, {
    path: `/schools/${SCHOOL_ID}/staff/import`,
    pattern: '/schools/$schoolId/staff/import',
  })
  await screen.findByRole('heading', { level: 1, name: 'Кызматкерлерди файлдан киргизүү' })
  return view
}
const choose = (file: File) =>
  fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, {
    target: { files: [file] },
  })

const ERRORS = [
  { row: 17, column: 'E', header: 'Туулган күнү', field: 'birthDate', code: 'date', message: 'Бул күн эмес' },
  { row: 17, column: 'D', header: 'Жынысы', field: 'sex', code: 'required', message: 'Жынысын жазыңыз' },
  { row: 20, column: 'H', header: 'Жүктөмү', field: 'weeklyLoad', code: 'number', message: 'Бул сан эмес' },
]

afterEach(() => {
  server.events.removeAllListeners()
  Reflect.deleteProperty(navigator, 'clipboard')
})

it('tells the limits beforehand and refuses a wrong file without sending it', async () => {
  const { dryRuns } = importServer(aReport())
  await show()
  expect(screen.getByText(/25 МБга жана 100 000 сапка чейин/)).toBeVisible()
  choose(aFile('тизме.csv'))
  expect(await screen.findByText(/Бул XLSX файл эмес/)).toBeVisible()
  expect(dryRuns).toEqual([])
})

it('names every error by row and column, stores nothing, and takes the corrected file', async () => {
  const { dryRuns } = importServer(aReport({ errorCount: 3, errors: ERRORS }), aReport())
  const copied: string[] = []
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  })
  await show()
  choose(aFile())
  expect(
    await screen.findByText(
      /Каталар: 3\. Ката бар саптар: 2, файлда бардыгы 30 сап\. Эч нерсе сакталган жок\./,
    ),
  ).toBeVisible()
  const rows = within(screen.getByRole('table', { name: 'Файлдагы каталар' })).getAllByRole('row')
  expect(rows[1]).toHaveTextContent('17EТуулган күнүБул күн эмес')
  expect(screen.queryByRole('button', { name: /кызматкерди сактоо/ })).not.toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Таблицаны көчүрүү' }))
  await waitFor(() => expect(copied[0]?.split('\n')).toHaveLength(4))
  choose(aFile())
  expect(await screen.findByText('кызматкерлер.xlsx: ката жок')).toBeVisible()
  expect(dryRuns).toEqual(['true', 'true'])
})

it('shows what would change, then stores the same file and says what was stored', async () => {
  const { dryRuns, kinds } = importServer(
    aReport({ ignoredHeaders: ['Эскертүү'] }),
    aReport({ dryRun: false, stored: true }),
  )
  const { router } = await show()
  choose(aFile())
  expect(await screen.findByText('Бул мамычалар таанылган жок жана окулбайт: Эскертүү')).toBeVisible()
  const [first, second] = within(screen.getByRole('table', { name: 'Файлдын саптары' }))
    .getAllByRole('row')
    .slice(1)
  expect(first).toHaveTextContent('кошулат')
  expect(second).toHaveTextContent('өзгөрөтЖумалык жүктөмү, саат')
  expect(screen.getByText('Алгачкы 2 сап көрсөтүлдү, бардыгы 30.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '29 кызматкерди сактоо' }))
  expect(await screen.findByText('Файл киргизилди: 28 кошулду, 1 өзгөрдү')).toBeVisible()
  expect(router.state.location.pathname).toBe(`/schools/${SCHOOL_ID}/staff`)
  expect(dryRuns).toEqual(['true', 'false'])
  expect(kinds).toEqual([XLSX, XLSX])
})

it('a file that changes nothing has nothing to store', async () => {
  importServer(aReport({ added: 0, changed: 0, same: 30 }))
  await show()
  choose(aFile())
  expect(await screen.findByText('Файлда жаңы эч нерсе жок: баары тизмедегидей.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /кызматкерди сактоо/ })).not.toBeInTheDocument()
})

it('when the register changed since the preview, the refusal is the same table', async () => {
  importServer(aReport(), () =>
    problem(422, 'RULE_BROKEN', {
      errors: [
        {
          pointer: '/rows/2/birthDate',
          code: 'person_exists',
          message: 'Мындай кызматкер бар',
          params: { row: '2', column: 'E', header: 'Туулган күнү' },
        },
      ],
    }),
  )
  await show()
  choose(aFile())
  await userEvent.click(await screen.findByRole('button', { name: '29 кызматкерди сактоо' }))
  expect(await screen.findByText('кызматкерлер.xlsx: ката бар')).toBeVisible()
  expect(screen.getByRole('table', { name: 'Файлдагы каталар' })).toHaveTextContent('Мындай кызматкер бар')
})

it('says in words that the server could not read the file', async () => {
  importServer(() => problem(415, 'UNSUPPORTED_MEDIA_TYPE'))
  await show()
  choose(aFile())
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Файл тандоо' })).toBeEnabled()
})

it('takes a dropped file', async () => {
  importServer(aReport())
  await show()
  const place = screen.getByText('XLSX файлды ушул жерге таштаңыз же түзмөктөн тандаңыз.')
  fireEvent.drop(place.parentElement as HTMLElement, { dataTransfer: { files: [aFile()] } })
  expect(await screen.findByText('кызматкерлер.xlsx: ката жок')).toBeVisible()
})

it('prints every error, not only the first two hundred', async () => {
  const errors = Array.from({ length: 500 }, (_, n) => ({
    ...ERRORS[0],
    row: n + 2,
    code: 'date',
    message: `Ката ${n}`,
  }))
  importServer(aReport({ errorCount: 500, errors }))
  let printed = 0
  vi.stubGlobal('print', () => {
    printed = screen.getAllByRole('row').length - 1
  })
  await show()
  choose(aFile())
  const table = await screen.findByRole('table', { name: 'Файлдагы каталар' })
  expect(within(table).getAllByRole('row')).toHaveLength(201)
  fireEvent.click(screen.getByRole('button', { name: 'Басып чыгаруу' }))
  expect(printed).toBe(500)
})
