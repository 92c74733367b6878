import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { FinanceEstimate, Role } from '@/api'
import { today } from '@/shared/i18n/format'
import { aUser } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { EstimatePage } from './EstimatePage'
import { applyChanges, fromYearBefore, marksOf, sheetOf, toDraft, toUpdate } from './model/draft'
import { barOf, rowsOf } from './model/execution'
import { aConfirmed, aDraft, anExecution, estimateServer, YEAR } from './testing/estimateServer'

async function show(estimate: FinanceEstimate, role: Role = 'director') {
  await asUser(aUser(role))
  const sent = estimateServer(estimate)
  renderApp(<EstimatePage schoolId={SCHOOL_ID} year={YEAR} onYear={vi.fn()} />, {
    path: `/schools/${SCHOOL_ID}/finance/estimate`,
    pattern: '/schools/$schoolId/finance/estimate',
  })
  await screen.findByRole('heading', { level: 1 })
  return sent
}

describe('the draft', () => {
  const words = {
    article: (code: string) => `Берене ${code}`,
    source: (code: string) => code,
    total: 'Бардыгы',
  }

  it('R-123 adds exactly, and what is not planned is left out', () => {
    const draft = applyChanges(toDraft(aDraft()), [
      { row: '2222', column: 'local_budget', value: 0.1 },
      { row: '2222', column: 'sponsor', value: 0.2 },
      { row: '2231', column: 'local_budget', value: null },
    ])
    expect(toUpdate(draft).lines).toEqual([
      { article: '2222', source: 'local_budget', planned: '0.10' },
      { article: '2222', source: 'sponsor', planned: '0.20' },
    ])
    const sheet = sheetOf(draft, ['2222', '2231'], ['local_budget', 'sponsor'], words)
    expect(sheet.value(0, 2)).toBe(0.3)
    expect(sheet.value(1, 2)).toBeNull()
    expect(sheet.value(2, 2)).toBe(0.3)
  })

  it('begins from what last year came to, without articles that have ended', () => {
    const lines = aDraft().lines.flatMap((line) => [line, { ...line, article: '1999' }])
    expect(fromYearBefore({ lines }, ['2222', '2231'])).toEqual({ '2231|local_budget': '420000.00' })
  })

  it('puts a refusal at its cell and warns of an article that has ended', () => {
    const draft = { '1999|sponsor': '5.00', '2231|local_budget': '7.00' }
    const { cells, unplaced } = marksOf(
      draft,
      ['2231'],
      [
        { pointer: '/lines/1/planned', text: 'өтө чоң' },
        { pointer: '', text: 'жалпы' },
      ],
      'колдонулбайт',
    )
    expect(cells.get('2231|local_budget')?.[0]?.text).toBe('өтө чоң')
    expect(cells.get('1999|sponsor')?.[0]?.severity).toBe('warning')
    expect(unplaced).toEqual(['жалпы'])
  })
})

it('rows: articles with their sources, a single source in the line itself, the whole at the end', () => {
  const execution = anExecution()
  const [line] = execution.lines
  if (line !== undefined) execution.lines.push({ ...line, source: 'special_funds' })
  const rows = rowsOf(execution, 'article')
  expect(rows.map(({ tone, article, unplanned }) => [tone, article, unplanned])).toEqual([
    ['group', '2231', false],
    ['part', '2231', false],
    ['part', '2231', false],
    ['group', undefined, true],
    ['total', undefined, false],
  ])
  expect(rows[3]).toMatchObject({ source: 'sponsor', whole: true })
  const bar = barOf(rows[0]?.figures ?? execution.total)
  expect(bar.spent).toBeCloseTo((420 / 425) * 100)
  expect(bar.over).toBeCloseTo((5 / 425) * 100)
})

it('the director writes the draft and confirms it with its paper', async () => {
  const user = userEvent.setup()
  const sent = await show(aDraft())
  const grid = await screen.findByRole('grid', { name: 'Сметанын долбоору' })
  expect(within(grid).getByRole('rowheader', { name: /2231 Коммуналдык кызматтар/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Сметаны бекитүү' }))
  const panel = await screen.findByRole('dialog', { name: '2026-жылдын сметасын бекитүү' })
  await user.type(within(panel).getByLabelText('Документтин номери'), '3')
  await user.click(within(panel).getByRole('button', { name: 'Бекитүү' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        method: 'POST',
        path: `${YEAR}/confirmation`,
        body: { confirmedOn: today(), documentNumber: '3' },
        ifMatch: '"1"',
      },
    ]),
  )
  expect(await screen.findByText('Бекитилген', { selector: 'p *' })).toBeVisible()
})

it('a deputy writes and does not confirm', async () => {
  await show(aDraft(), 'deputy')
  expect(await screen.findByText('Сметаны мектептин директору бекитет.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Сметаны бекитүү' })).not.toBeInTheDocument()
})

it('R-122 the execution says in words what is overspent, unplanned and of another currency', async () => {
  await show(aConfirmed(), 'district_specialist')
  const part = await screen.findByRole('region', { name: 'Аткарылышы' })
  const chart = within(part).getByRole('figure')
  expect(
    within(chart).getByText('5 000 сом ашты', { normalizer: (text) => text.replace(/\s/g, ' ') }),
  ).toBeVisible()
  expect(within(part).getAllByText('сметада жок').length).toBeGreaterThan(0)
  expect(within(part).getByText(/АКШ доллары/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Өзгөртүү киргизүү' })).not.toBeInTheDocument()
  await userEvent.click(within(part).getByText('Булактар боюнча'))
  expect(within(part).getByRole('columnheader', { name: 'Булак жана берене' })).toBeVisible()
})

it('a change of the confirmed estimate needs its reason, and a sum taken away is sent with its sign', async () => {
  const user = userEvent.setup()
  const sent = await show(aConfirmed())
  await user.click(await screen.findByRole('button', { name: 'Өзгөртүү киргизүү' }))
  const panel = await screen.findByRole('dialog', { name: '2026-жылдын сметасын өзгөртүү' })
  const submit = within(panel).getByRole('button', { name: 'Өзгөртүүнү киргизүү' })
  await user.click(submit)
  expect(await within(panel).findByText('Эмне үчүн өзгөрөрүн жазыңыз')).toBeVisible()
  await user.type(within(panel).getByLabelText(/Себеби/), 'Көмүр кымбаттады')
  await user.selectOptions(within(panel).getByLabelText('Берене'), '2231')
  await user.selectOptions(within(panel).getByLabelText('Булак'), 'local_budget')
  await user.click(within(panel).getByText('Алып салуу'))
  await user.type(within(panel).getByLabelText('Сумма'), '20 000,5')
  await user.click(submit)
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    path: `${YEAR}/changes`,
    ifMatch: '"2"',
    body: {
      changedOn: today(),
      reason: 'Көмүр кымбаттады',
      documentNumber: null,
      moves: [{ article: '2231', source: 'local_budget', amount: '-20000.50' }],
    },
  })
})
