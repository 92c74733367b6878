import { screen, waitFor, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { PublicFinance } from '@/api/publicFinance'
import { problem } from '@/testing/builders'
import { aPublicFinance, aReport, aReportContent, aReportRow, OLD_REPORT_ID } from '@/testing/financeReports'
import { api, server } from '@/testing/server'
import { start } from './page'

const CODE = 'k7m2x9qp4t'

let root: HTMLElement

beforeEach(() => {
  localStorage.clear()
  window.history.replaceState(null, '', '/')
  document.body.replaceChildren()
  root = document.createElement('div')
  document.body.append(root)
})

function serve(finance: PublicFinance) {
  server.use(http.get(api(`/public/finance/${CODE}`), () => HttpResponse.json(finance)))
}

const show = (search = '') => start(root, { pathname: `/f/${CODE}`, search })

const plain = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? ''

it('shows what came, what went and what is left, each currency for itself (R-122, R-128)', async () => {
  serve(aPublicFinance())
  await show()
  expect(screen.getByRole('heading', { level: 1, name: 'Мектебибиздин каражаты' })).toBeInTheDocument()
  expect(plain(root)).toContain('Кең-Булак орто мектеби, 2026-жылдын биринчи жарымы')
  const figures = root.querySelector<HTMLElement>('.sum') as HTMLElement
  expect(plain(figures)).toBe('Келди415 000 сомЖумшалды368 200 сомКалды46 800 сом')
  expect(plain(root)).toContain('Өзүнчө эсеп: 6 500 АКШ доллары калды. Сомго кошулган жок.')
  const sources = screen.getByRole('region', { name: 'Акча кайдан келди, сом' })
  expect(plain(within(sources).getAllByRole('listitem')[1] as HTMLElement)).toBe(
    'Демөөрчү: «Көк-Жайык» дыйкан чарбасы65 000',
  )
  const purposes = screen.getByRole('region', { name: 'Эмнеге жумшалды, сом' })
  const [water, canteen] = within(purposes).getAllByRole('listitem')
  expect(plain(water as HTMLElement)).toBe('Ашканага таза суу№4 чечим, акт бар338 200')
  expect(plain(canteen as HTMLElement)).toBe('Ашкана, тамактануудокумент жок30 000')
  expect(plain(root)).toContain('Демөөрчү: жеке адамдар: Телевизор')
})

it('says before the figures of spending that nothing is collected from parents, and whom to tell (R-124)', async () => {
  serve(aPublicFinance())
  await show()
  const ban = screen.getByText(/акча чогултулбайт/)
  const spent = screen.getByRole('heading', { name: 'Эмнеге жумшалды, сом' })
  expect(ban.compareDocumentPosition(spent) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Кабарлоо' })).toHaveAttribute('href', '#tell')
  expect(plain(root)).toContain('билим берүү бөлүмүнө (Ала-Тоо району) кабарлаңыз')
  expect(screen.getByRole('link', { name: 'Көзөмөлчүлүк кеңешке суроо берүү' })).toHaveAttribute(
    'href',
    expect.stringContaining('mailto:mektep@example.kg'),
  )
})

it('without a mailbox of the school the way to ask leads to where it is', async () => {
  serve(aPublicFinance({ contact: { districtName: { ky: 'Ала-Тоо району' } } }))
  await show()
  expect(screen.getByRole('link', { name: 'Көзөмөлчүлүк кеңешке суроо берүү' })).toHaveAttribute(
    'href',
    '#tell',
  )
})

it('speaks Russian when asked, and hands the paper out in it', async () => {
  serve(aPublicFinance())
  await show()
  await userEvent.click(screen.getByRole('button', { name: 'Русский' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Средства нашей школы' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Скачать полный отчёт (PDF)' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/document\?language=ru$/),
  )
  expect(plain(root)).toContain('Местный бюджет (айыл окмоту)')
})

it('keeps old editions readable and says what the new one corrected', async () => {
  const old = aReport({ id: OLD_REPORT_ID })
  serve(
    aPublicFinance({
      report: aReport({ edition: 2, correctionReason: 'Бир чек унутулган' }),
      reports: [aReportRow({ edition: 2 }), aReportRow({ id: OLD_REPORT_ID, newest: false })],
    }),
  )
  server.use(http.get(api(`/public/finance/${CODE}/reports/${OLD_REPORT_ID}`), () => HttpResponse.json(old)))
  await show()
  expect(plain(root)).toContain('2-чыгарылышта оңдолгону: Бир чек унутулган')
  await userEvent.click(screen.getByRole('button', { name: '1-чыгарылыш, 10.07.2026' }))
  expect(await screen.findByText('Бул эски чыгарылыш, кийин оңдолгон.')).toBeInTheDocument()
  expect(window.location.search).toBe(`?report=${OLD_REPORT_ID}`)
  await userEvent.click(screen.getByRole('button', { name: 'Жаңысын ачуу' }))
  expect(await screen.findByText(/Бир чек унутулган/)).toBeInTheDocument()
})

it('another period is chosen from a list', async () => {
  const other = { id: OLD_REPORT_ID, year: 2025, half: undefined }
  serve(aPublicFinance({ reports: [aReportRow(), aReportRow(other)] }))
  server.use(
    http.get(api(`/public/finance/${CODE}/reports/${OLD_REPORT_ID}`), () =>
      HttpResponse.json(aReport({ ...other, content: aReportContent({ year: 2025, half: undefined }) })),
    ),
  )
  await show()
  await userEvent.selectOptions(screen.getByLabelText('Мезгил'), '2025-жыл')
  await waitFor(() => expect(plain(root)).toContain('Кең-Булак орто мектеби, 2025-жыл'))
})

it('shows the rest of many lines when asked', async () => {
  const content = aReportContent()
  const line = content.money[0]?.purposes[0]
  if (content.money[0] && line)
    content.money[0].purposes = Array.from({ length: 12 }, (_, i) => ({ ...line, purpose: `Иш ${i + 1}` }))
  serve(aPublicFinance({ report: aReport({ content }) }))
  await show()
  const purposes = screen.getByRole('region', { name: 'Эмнеге жумшалды, сом' })
  expect(within(purposes).getAllByRole('listitem')).toHaveLength(8)
  await userEvent.click(within(purposes).getByRole('button', { name: 'Дагы 4 сапты көрсөтүү' }))
  expect(within(purposes).getAllByRole('listitem')).toHaveLength(12)
})

it('asks for the code where nobody has it, and can be tried again without a line', async () => {
  server.use(http.get(api(`/public/finance/${CODE}`), () => problem(404, 'NOT_FOUND')))
  await show()
  expect(screen.getByRole('heading', { name: 'Мындай барак табылган жок' })).toBeInTheDocument()
  expect(screen.getByLabelText('Мектептин коду')).toHaveValue(CODE)

  server.use(http.get(api(`/public/finance/${CODE}`), () => HttpResponse.error()))
  await show()
  serve(aPublicFinance())
  await userEvent.click(screen.getByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('heading', { name: 'Мектебибиздин каражаты' })).toBeInTheDocument()
})
