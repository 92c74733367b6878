import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { FinanceReportList, FinanceReportPreview, Role } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { aReport, aReportContent, aReportRow } from '@/testing/financeReports'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { newestOver, offered } from './model/periods'
import { ReportPage } from './ReportPage'
import type { ReportSearch } from './search'
import { SheetPage } from './sheet/SheetPage'

const REPORTS = `/schools/${SCHOOL_ID}/finance/reports`

function serve(list: FinanceReportList, preview: Partial<FinanceReportPreview> = {}) {
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api(REPORTS), () => HttpResponse.json(list)),
    http.get(api(`${REPORTS}/preview`), () =>
      HttpResponse.json({ nextEdition: 1, notices: [], content: aReportContent(), ...preview }),
    ),
  )
}

function taking(answer: () => Response): unknown[] {
  const sent: unknown[] = []
  server.use(
    http.post(api(REPORTS), async ({ request }) => {
      sent.push(await request.json())
      return answer()
    }),
  )
  return sent
}

function Shown() {
  const [search, setSearch] = useState<ReportSearch>({})
  return <ReportPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function show(role: Role = 'director') {
  await asUser(aUser(role))
  return renderApp(<Shown />, {
    path: `/schools/${SCHOOL_ID}/finance/report`,
    pattern: '/schools/$schoolId/finance/report',
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T06:00:00Z') })
})

it('the first report is published with one button and one question', async () => {
  serve({ items: [] })
  const sent = taking(() => HttpResponse.json(aReport(), { status: 201 }))
  await show()
  expect(await screen.findByText('Азырынча отчет жарыяланган жок')).toBeInTheDocument()
  expect(await screen.findByLabelText('Мезгил')).toHaveValue('2026-1')
  expect(await screen.findByText('Отчет жарыялоого даяр.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Отчетту жарыялоо' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('Жарыяланган отчет өзгөрбөйт')
  expect(within(dialog).queryByLabelText(/Эмне оңдолду/)).toBeNull()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Жарыялоо' }))
  await waitFor(() => expect(sent).toEqual([{ year: 2026, half: 1 }]))
  expect(await screen.findByText('Отчет жарыяланды')).toBeInTheDocument()
})

it('a new edition needs its reason, and what the server refuses stands at the field (R-128)', async () => {
  serve({ code: 'k7m2x9qp4t', items: [aReportRow()] }, { nextEdition: 2 })
  const sent = taking(() =>
    problem(422, 'RULE_BROKEN', {
      errors: [
        {
          pointer: '/correctionReason',
          code: 'reason_names_person',
          message: 'Себепти адамдын аты-жөнүн жазбай түшүндүрүңүз',
        },
      ],
    }),
  )
  await show()
  await userEvent.click(await screen.findByRole('button', { name: '2-чыгарылышты жарыялоо' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Жарыялоо' }))
  expect(within(dialog).getByText('Эмне оңдолгонун жазыңыз')).toBeInTheDocument()
  expect(sent).toEqual([])
  await userEvent.type(within(dialog).getByLabelText(/Эмне оңдолду/), 'Бакыт чекти алып келди')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Жарыялоо' }))
  expect(await within(dialog).findByText('Себепти адамдын аты-жөнүн жазбай түшүндүрүңүз')).toBeInTheDocument()
  expect(sent).toHaveLength(1)
})

it('says what to look at first, and does not publish what is blocked', async () => {
  serve(
    { code: 'k7m2x9qp4t', items: [aReportRow()] },
    {
      nextEdition: 2,
      notices: [
        { code: 'unchanged', blocking: true },
        { code: 'names_person', blocking: false, count: 1, texts: ['Асанов Бакыттын жардамы'] },
        { code: 'no_document', blocking: false, count: 3 },
      ],
    },
  )
  await show()
  expect(await screen.findByText(/1-чыгарылыштан бери эч нерсе өзгөргөн жок/)).toBeInTheDocument()
  expect(screen.getByText('Асанов Бакыттын жардамы')).toBeInTheDocument()
  expect(screen.getByText(/Документи жок чыгымдар: 3/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '2-чыгарылышты жарыялоо' })).toBeDisabled()
})

it('the deputy looks and does not publish; the district reads what is published', async () => {
  serve({ code: 'k7m2x9qp4t', items: [aReportRow()] })
  const deputy = await show('deputy')
  expect(await screen.findByText('Отчетту мектептин директору жарыялайт.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /жарыялоо/ })).toBeNull()
  deputy.unmount()
  await show('district_specialist')
  const table = await screen.findByRole('table', { name: 'Жарыяланган отчеттор' })
  expect(within(table).getByRole('link', { name: '2026-жылдын биринчи жарымы' })).toHaveAttribute(
    'href',
    expect.stringContaining('/f/k7m2x-9qp4t?report='),
  )
  expect(screen.queryByRole('heading', { name: 'Жаңы отчетту карап чыгуу' })).toBeNull()
})

it('another period is looked at', async () => {
  serve({ items: [] })
  const asked: string[] = []
  server.use(
    http.get(api(`${REPORTS}/preview`), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({ nextEdition: 1, notices: [], content: aReportContent() })
    }),
  )
  await show()
  await userEvent.selectOptions(await screen.findByLabelText('Мезгил'), '2025-жыл')
  await waitFor(() => expect(asked.at(-1)).toBe('?year=2025'))
})

it('the sheet for the door carries the code to scan and the address to type', async () => {
  serve({ code: 'k7m2x9qp4t', items: [aReportRow()] })
  await asUser(aUser('director'))
  renderApp(<SheetPage schoolId={SCHOOL_ID} />, { path: `/schools/${SCHOOL_ID}/finance/report/sheet` })
  expect(await screen.findByRole('img', { name: /k7m2x-9qp4t/ })).toBeInTheDocument()
  expect(screen.getByText('k7m2x-9qp4t')).toBeInTheDocument()
  expect(screen.getByText('Ата-энелерден акча чогултулбайт.')).toBeInTheDocument()
})

it('offers what has begun and proposes the newest half-year that is over', () => {
  const day = '2026-11-25'
  expect(offered(day).slice(0, 3)).toEqual([{ year: 2026 }, { year: 2026, half: 2 }, { year: 2026, half: 1 }])
  expect(offered('2026-03-01').slice(0, 2)).toEqual([{ year: 2026 }, { year: 2026, half: 1 }])
  expect(newestOver(day)).toEqual({ year: 2026, half: 1 })
  expect(newestOver('2026-06-30')).toEqual({ year: 2025, half: 2 })
})
