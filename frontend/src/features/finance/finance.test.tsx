import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { FinanceEntry, Role } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { LedgerPage } from './ledger/LedgerPage'
import { emptyForm } from './model/forms'
import { leftOf, parseQuantity } from './model/money'
import { namesParents } from './model/parents'
import { type LedgerSearch, ledgerSearch } from './model/search'
import { OverviewPage } from './overview/OverviewPage'
import { ACTIVITY_ID, aConversion, anEntry, aThing, ENTRY_ID, REVERSAL_ID, TWIN_ID } from './testing/builders'
import { financeServer, moneyPath } from './testing/financeServer'

function Shown({ initial }: { initial: LedgerSearch }) {
  const [search, setSearch] = useState(initial)
  return <LedgerPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} />
}

async function showBook(
  initial: LedgerSearch = {},
  entries: FinanceEntry[] = [anEntry()],
  role: Role = 'deputy',
) {
  const asked = financeServer(entries)
  await asUser(aUser(role))
  renderApp(<Shown initial={initial} />, {
    path: `/schools/${SCHOOL_ID}/finance/ledger`,
    pattern: '/schools/$schoolId/finance/ledger',
  })
  await screen.findByRole('heading', { level: 1, name: 'Каражат' })
  return asked
}

function Overview({ rate }: { rate?: string }) {
  const [rateDay, setRateDay] = useState(rate)
  return (
    <OverviewPage
      schoolId={SCHOOL_ID}
      year={undefined}
      onYear={vi.fn()}
      rateDay={rateDay}
      onRateDay={setRateDay}
    />
  )
}

async function showOverview(role: Role) {
  const asked = financeServer([])
  await asUser(aUser(role))
  renderApp(<Overview />, {
    path: `/schools/${SCHOOL_ID}/finance`,
    pattern: '/schools/$schoolId/finance',
  })
  await screen.findByRole('region', { name: '2026-жылдын жыйынтыгы' })
  return asked
}

afterEach(() => server.events.removeAllListeners())

it('R-122 R-126 som and dollars stand apart, and what is left is what there was, came and went', async () => {
  await showOverview('director')
  const lines = screen.getByRole('region', { name: '2026-жылдын жыйынтыгы' }).querySelectorAll('dl')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toHaveTextContent('Калды29 999,90 сом')
  expect(lines[1]).toHaveTextContent('Калды6 500 АКШ доллары')
  expect(screen.queryByText(/36 499/)).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Кеңештин чечимисиз чыгаша: 2' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/finance/ledger?warning=no_decision`,
  )
  expect(screen.getByText('468 даана')).toBeVisible()
})

it('R-122 a conversion is asked for and marked, with rate, day and source; without a rate it is said', async () => {
  const asked = await showOverview('director')
  expect(asked.last('GET', '/conversion')).toBeUndefined()
  server.use(http.get(moneyPath('/conversion'), () => HttpResponse.json(aConversion())))
  await userEvent.click(screen.getByRole('button', { name: 'Сомго которуп көрсөтүү' }))
  const shown = await screen.findByRole('region', { name: '2026-жыл: сомго которулган' })
  expect(
    await within(shown).findByText(
      '1 АКШ доллары = 84,50 сом: 12.03.2025 күнкү курс боюнча которулду (Улуттук банк).',
    ),
  ).toBeVisible()
  expect(within(shown).getByRole('row', { name: /АКШ доллары, которулган/ })).toHaveTextContent('549 250,00')
  expect(within(shown).getByRole('row', { name: /Баары сом менен, которулган/ })).toHaveTextContent(
    '579 249,90',
  )
  // The currencies themselves stay as they are.
  expect(
    screen.getByRole('region', { name: '2026-жылдын жыйынтыгы' }).querySelectorAll('dl')[1],
  ).toHaveTextContent('Калды6 500 АКШ доллары')

  server.use(http.get(moneyPath('/conversion'), () => HttpResponse.json(aConversion({ known: false }))))
  await userEvent.click(within(shown).getByRole('button', { name: 'Жашыруу' }))
  server.use(http.get(moneyPath('/conversion'), () => HttpResponse.json(aConversion({ known: false }))))
  await userEvent.click(screen.getByRole('button', { name: 'Сомго которуп көрсөтүү' }))
  expect(await screen.findByText(/«АКШ доллары» курсу жок/)).toBeVisible()
  expect(screen.queryByText(/Баары сом менен/)).not.toBeInTheDocument()
})

it('the district sees totals: no way to entries, nothing to enter or close', async () => {
  await showOverview('district_specialist')
  expect(screen.queryByRole('link', { name: 'Китеп' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /Кеңештин чечимисиз/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Киреше жазуу' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Жабуу/ })).not.toBeInTheDocument()
})

it('R-178 the director opens a half-year again for a reason only', async () => {
  const asked = await showOverview('director')
  server.use(http.put(moneyPath('/periods/2026/1'), () => HttpResponse.json({})))
  await userEvent.click(screen.getByRole('button', { name: 'Кайра ачуу: биринчи жарым жылдык' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  expect(await within(dialog).findByText('Себебин жазыңыз')).toBeVisible()
  await userEvent.type(within(dialog).getByLabelText(/Себеби/), 'Бир чек калып калган')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  await waitFor(() =>
    expect(asked.last('PUT', '/periods/2026/1')).toMatchObject({
      ifMatch: '"4"',
      body: { closed: false, reason: 'Бир чек калып калган' },
    }),
  )
})

it('the book: signs, things without a sum, a year alone, totals by currency of the whole filter', async () => {
  const asked = await showBook({}, [anEntry(), aThing()])
  const row = (name: string) => screen.getByRole('button', { name }).closest('tr') as HTMLElement
  await screen.findByText('Бардыгы: 2 жазуу')
  expect(row('Ашканага идиш сатып алуу')).toHaveTextContent('− 30 000 сом')
  expect(row('Ашканага идиш сатып алуу')).toHaveTextContent('Чек №118, 14.03.2026')
  expect(row('Окуу китептери')).toHaveTextContent('468 даана')
  expect(row('Окуу китептери')).toHaveTextContent('2021-ж.')
  expect(screen.getByText('412 500,50 сом')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Жыл'), '2026-ж., биринчи жарым жылдык')
  await userEvent.selectOptions(screen.getByLabelText('Тактоо керек'), 'Документи жок')
  await waitFor(() =>
    expect(asked.last('GET', '/entries')?.query).toMatchObject({
      year: '2026',
      half: '1',
      warning: 'no_document',
    }),
  )
})

it('R-124 money from parents is warned of while it is typed, and things of theirs cannot be money', async () => {
  await showBook({ open: 'income' })
  const panel = await screen.findByRole('dialog', { name: 'Жаңы киреше' })
  await userEvent.type(within(panel).getByLabelText(/Ким берди/), '5-класстын ата-энелери')
  expect(await within(panel).findByText('Ата-энелерден акча чогултууга болбойт')).toBeVisible()
  await userEvent.selectOptions(within(panel).getByLabelText('Булагы'), 'Ата-энелердин жардамы')
  expect(within(panel).getByRole('radio', { name: 'Акчалай' })).toBeDisabled()
  expect(within(panel).getByRole('radio', { name: 'Заттай' })).toBeChecked()
  expect(within(panel).queryByText('Ата-энелерден акча чогултууга болбойт')).not.toBeInTheDocument()
})

it('R-121 an income needs a sum or a quantity, a day or a year; each refusal stands at its field', async () => {
  const asked = await showBook({ open: 'income', source: 'ministry_in_kind' })
  server.use(http.post(moneyPath('/incomes'), () => HttpResponse.json(anEntry(), { status: 201 })))
  const panel = await screen.findByRole('dialog', { name: 'Жаңы киреше' })
  const send = () => userEvent.click(within(panel).getByRole('button', { name: 'Кирешени жазуу' }))
  await send()
  expect(await within(panel).findByText('Канча экенин жазыңыз')).toBeVisible()
  expect(within(panel).getByText('Максатын жазыңыз')).toBeVisible()
  await userEvent.type(within(panel).getByLabelText(/^Саны/), '468')
  await userEvent.type(within(panel).getByLabelText(/^Бирдиги/), 'даана')
  await userEvent.type(within(panel).getByLabelText(/^Максаты/), 'Окуу китептери')
  await userEvent.click(within(panel).getByLabelText('Күнү белгисиз, жылы гана белгилүү'))
  await userEvent.clear(within(panel).getByLabelText(/^Жыл/))
  await userEvent.type(within(panel).getByLabelText(/^Жыл/), '2021')
  await send()
  await waitFor(() => expect(asked.last('POST', '/incomes')).toBeDefined())
  const body = asked.last('POST', '/incomes')?.body
  expect(body).toMatchObject({ kind: 'in_kind', quantity: '468', unit: 'даана', date: null, year: 2021 })
  expect(body).not.toHaveProperty('amount')
})

it('R-126 the balance of the chosen source is live; R-129 the category chooses the source', async () => {
  await showBook({ open: 'expense' })
  const panel = await screen.findByRole('dialog', { name: 'Жаңы чыгаша' })
  await userEvent.selectOptions(within(panel).getByLabelText('Багыты'), 'Жылытуу')
  expect(within(panel).getByLabelText('Булагы')).toHaveDisplayValue('Республикалык бюджет')
  expect(within(panel).queryByRole('option', { name: 'Ата-энелердин жардамы' })).not.toBeInTheDocument()
  await userEvent.selectOptions(within(panel).getByLabelText('Булагы'), 'Демөөрчү')
  expect(within(panel).getByText('29 999,90 сом')).toBeVisible()
  await userEvent.type(within(panel).getByLabelText(/^Сумма/), '30 000')
  expect(await within(panel).findByText(/0,10 сом жетпейт/)).toBeVisible()
  expect(within(panel).getByText('Кеңештин чечими көрсөтүлгөн эмес')).toBeVisible()
})

it('the refusals of the server stand at their fields, and why a half-year takes nothing is said', async () => {
  await showBook({ open: 'expense', source: 'sponsor' })
  const panel = await screen.findByRole('dialog', { name: 'Жаңы чыгаша' })
  const refuse = (answer: () => Response) =>
    server.use(http.post(moneyPath('/expenses'), answer, { once: true }))
  refuse(() =>
    problem(422, 'RULE_BROKEN', {
      errors: [
        { pointer: '/amount', code: 'beyond_balance', message: 'Бул булакта мынча акча жок: калганы 10 сом' },
      ],
    }),
  )
  await userEvent.type(within(panel).getByLabelText(/^Сумма/), '20')
  await userEvent.type(within(panel).getByLabelText(/^Максаты/), 'Бор')
  const send = () => userEvent.click(within(panel).getByRole('button', { name: 'Чыгашаны жазуу' }))
  await send()
  expect(await within(panel).findByText('Бул булакта мынча акча жок: калганы 10 сом')).toBeVisible()
  expect(within(panel).getByLabelText(/^Сумма/)).toHaveAccessibleDescription(/калганы 10 сом/)
  refuse(() => problem(409, 'CONFLICT', { detail: '2026-жылдын 1-жарым жылдыгы жабылган' }))
  await send()
  expect(await within(panel).findByText('2026-жылдын 1-жарым жылдыгы жабылган')).toBeVisible()
  expect(within(panel).getByLabelText(/^Максаты/)).toHaveValue('Бор')
})

it('an entry is reversed for a reason, and the reversal opens', async () => {
  const reversal = anEntry({ id: REVERSAL_ID, number: 18, type: 'reversal', reversedType: 'expense' })
  const asked = await showBook({ open: ENTRY_ID }, [
    anEntry(),
    { ...reversal, reverses: { id: ENTRY_ID, number: 17, reason: 'Сумма туура эмес' }, reversible: false },
  ])
  server.use(
    http.post(moneyPath(`/entries/${ENTRY_ID}/reversal`), () => HttpResponse.json(reversal, { status: 201 })),
  )
  const panel = await screen.findByRole('dialog', { name: '№17 чыгаша' })
  expect(await within(panel).findByText('Көзөмөлчүлүк кеңеш, №5 чечим, 2026-жылдын 10-марты')).toBeVisible()
  expect(await within(panel).findByRole('button', { name: 'Ашкананын чеги' })).toBeVisible()
  await userEvent.click(within(panel).getByRole('button', { name: 'Жазууну жокко чыгаруу' }))
  const dialog = await screen.findByRole('dialog', { name: '№17 жазуу жокко чыгарылсынбы?' })
  const confirm = within(dialog).getByRole('button', { name: 'Жазууну жокко чыгаруу' })
  await userEvent.click(confirm)
  expect(await within(dialog).findByText('Себебин жазыңыз')).toBeVisible()
  await userEvent.type(within(dialog).getByLabelText(/Себеби/), 'Сумма туура эмес')
  await userEvent.click(confirm)
  const next = await screen.findByRole('dialog', { name: '№18 жокко чыгаруу' })
  expect(within(next).getByText('Сумма туура эмес')).toBeVisible()
  expect(asked.last('POST', `/entries/${ENTRY_ID}/reversal`)).toMatchObject({
    ifMatch: '"3"',
    body: { reason: 'Сумма туура эмес' },
  })
})

it('R-127 a suspicion names the other entry and is taken away for a reason, over the newest links', async () => {
  const entry = anEntry({
    warnings: ['duplicate_suspected'],
    duplicates: [{ id: TWIN_ID, number: 3, date: '2020', purpose: 'Суу түтүктөрү' }],
  })
  const asked = await showBook({ open: ENTRY_ID }, [entry])
  server.use(
    http.put(moneyPath(`/entries/${ENTRY_ID}/links`), () =>
      HttpResponse.json(anEntry({ version: 4, duplicateDismissedReason: 'Эки башка жыл' })),
    ),
  )
  const panel = await screen.findByRole('dialog', { name: '№17 чыгаша' })
  expect(within(panel).getByRole('button', { name: '№3, 2020-ж.: Суу түтүктөрү' })).toBeVisible()
  await userEvent.click(within(panel).getByRole('button', { name: 'Бул башка акча' }))
  const dialog = await screen.findByRole('dialog', { name: 'Бул башка акчабы?' })
  await userEvent.type(within(dialog).getByLabelText(/Себеби/), 'Эки башка жыл')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Бул башка акча' }))
  await waitFor(() =>
    expect(asked.last('PUT', `/entries/${ENTRY_ID}/links`)).toMatchObject({
      ifMatch: '"3"',
      body: {
        duplicateDismissedReason: 'Эки башка жыл',
        evidenceIds: entry.evidenceIds,
        activityId: ACTIVITY_ID,
        decisionId: entry.decision?.id,
      },
    }),
  )
})

it('the money of an activity stands above its entries; the commission only reads', async () => {
  const asked = await showBook({ activity: ACTIVITY_ID }, [anEntry()], 'commission_member')
  expect(await screen.findByText('Пландагыдан 5 000 сом ашык жумшалды')).toBeVisible()
  expect(asked.last('GET', '/entries')?.query).toMatchObject({ activityId: ACTIVITY_ID })
  expect(screen.queryByRole('button', { name: 'Ушуга чыгаша жазуу' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Киреше жазуу' })).not.toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: 'Ашканага идиш сатып алуу' }))
  const panel = await screen.findByRole('dialog', { name: '№17 чыгаша' })
  expect(within(panel).queryByRole('button', { name: 'Жазууну жокко чыгаруу' })).not.toBeInTheDocument()
  expect(within(panel).queryByRole('button', { name: 'Документ тиркөө' })).not.toBeInTheDocument()
})

it('an address that somebody typed does not break the book', () => {
  const read = ledgerSearch({ year: '26', half: 1, source: 'fees', page: -1, q: 7, open: 'x', article: 2231 })
  expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))).toEqual({
    q: '7',
    article: '2231',
  })
  expect(ledgerSearch({ year: 2026, half: 2, open: 'income' })).toMatchObject({
    year: 2026,
    half: 2,
    open: 'income',
  })
})

it('R-123 R-124 sums are decimal, quantities are counted, and parents are known by word', () => {
  expect(leftOf('0.30', '0.10')).toBe('0.20')
  expect(leftOf('30000.00', '30000.01')).toBe('-0.01')
  expect(parseQuantity('1,5')).toBe('1.5')
  expect(parseQuantity('0')).toBeNull()
  const named = (source: 'sponsor' | 'local_budget', counterparty: string, purpose: string) =>
    namesParents({ ...emptyForm({ source }), counterparty, purpose })
  expect(named('sponsor', 'Родительский комитет', 'Парта')).toBe(true)
  expect(named('sponsor', '', 'Класстан чогултулган акча')).toBe(true)
  expect(named('local_budget', 'Айыл өкмөтү', 'Ата-энелер бөлмөсүн оңдоо')).toBe(false)
  expect(named('sponsor', '«Көк-Жайык» чарбасы', 'Ашканага идиш')).toBe(false)
})
