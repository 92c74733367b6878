import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import type { AnnualCycle, AnnualCycleUpdate, CycleStage, CycleStageRecord, Role } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { CyclePage } from './CyclePage'

const YEAR = 2026
const STAGES: readonly CycleStage[] = [
  'mission',
  'self_evaluation',
  'problem_analysis',
  'goal_setting',
  'planning',
  'implementation_monitoring',
  'result_evaluation',
]
const LAST_YEAR = { schoolYear: 2025, text: 'Билим сапаты 46 пайызга өстү', documentNumber: '14' }

function aCycle(
  changes: Partial<AnnualCycle> = {},
  records: Partial<Record<CycleStage, object>> = {},
): AnnualCycle {
  return {
    version: 3,
    schoolYear: YEAR,
    currentStage: 'self_evaluation',
    done: 1,
    skipped: 0,
    stages: STAGES.map((stage): CycleStageRecord => ({ stage, status: 'not_started', ...records[stage] })),
    findings: [],
    ...changes,
  }
}

const MISSION = {
  status: 'done',
  plannedStartOn: '2026-08-17',
  plannedEndOn: '2026-08-28',
  responsible: 'Айгүл Сыдыкова',
  documentKind: 'minutes',
  documentNumber: '1',
  documentDate: '2026-08-28',
  result: 'Миссия жаңыртылды',
}

async function show(cycle: AnnualCycle, role: Role = 'director') {
  await asUser(aUser(role))
  const onYear = vi.fn()
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api(`/schools/${SCHOOL_ID}/cycles`), () =>
      HttpResponse.json({
        items: [{ schoolYear: 2024, done: 7, skipped: 0, updatedAt: '2025-06-12T05:00:00Z' }],
      }),
    ),
    http.get(api(`/schools/${SCHOOL_ID}/cycles/${YEAR}`), () => HttpResponse.json(cycle)),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<CyclePage schoolId={SCHOOL_ID} year={YEAR} onYear={onYear} />, {
    path: `/schools/${SCHOOL_ID}/cycle`,
  })
  await screen.findByRole('heading', { level: 1, name: 'Жылдык цикл' })
  return onYear
}

/** Answers every writing with what was sent, one version on. */
function accept(cycle: AnnualCycle, sent: AnnualCycleUpdate[]) {
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/cycles/${YEAR}`), async ({ request }) => {
      const body = (await request.json()) as AnnualCycleUpdate
      expect(request.headers.get('If-Match')).toBe(`"${cycle.version + sent.length}"`)
      sent.push(body)
      return HttpResponse.json({ ...cycle, version: cycle.version + sent.length, stages: body.stages })
    }),
  )
}

const stage = (name: string) => screen.findByRole('listitem', { name })

it('R-038 shows seven stages in their order, each with its state in words and what is known of it', async () => {
  await show(aCycle({}, { mission: MISSION }))
  const mission = await stage('Мектептин миссиясын аныктоо')
  expect(within(mission).getByText('Бүттү')).toBeVisible()
  expect(within(mission).getByText('17.08.2026 – 28.08.2026')).toBeVisible()
  expect(within(mission).getByText('Протокол, №1, 28.08.2026')).toBeVisible()
  expect(within(mission).getByText('Миссия жаңыртылды')).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(
    REFERENCE.sets.find((set) => set.code === 'annual_cycle_stage')?.items.map((item) => item.label.ky),
  )
  expect(await stage('Мектептин өзүн баалоосу')).toHaveAttribute('aria-current', 'step')
  expect(screen.getByText('7 этаптан 1 бүттү')).toBeVisible()
})

it('R-038 shows the warning at the stage that began too early', async () => {
  const warning = {
    code: 'cycle_stage_early',
    rule: 'R-038',
    severity: 'warning' as const,
    stage: 'planning' as const,
    field: 'status',
    message: '5-этап башталды, бирок андан мурункусу бүтө элек: Мектептин өзүн баалоосу.',
  }
  await show(aCycle({ findings: [warning] }, { planning: { status: 'in_progress' } }), 'district_specialist')
  expect(within(await stage('Планды түзүү')).getByText(/бирок андан мурункусу бүтө элек/)).toBeVisible()
  expect(within(await stage('Мектептин өзүн баалоосу')).queryByText(/мурункусу/)).not.toBeInTheDocument()
})

it('R-038 writes one stage over the others as they are, with the version that was read', async () => {
  const user = userEvent.setup()
  const cycle = aCycle({}, { mission: MISSION })
  const sent: AnnualCycleUpdate[] = []
  await show(cycle)
  accept(cycle, sent)
  await user.click(await screen.findByRole('button', { name: 'Толтуруу: Мектептин өзүн баалоосу' }))
  const panel = await screen.findByRole('dialog', { name: 'Мектептин өзүн баалоосу' })
  await user.click(within(panel).getByRole('radio', { name: 'Жүрүп жатат' }))
  await user.type(within(panel).getByLabelText('Жооптуу адам'), 'Бурул Эсенова')
  await user.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent[0]?.stages).toHaveLength(7)
  expect(sent[0]?.stages[0]).toEqual({ stage: 'mission', ...MISSION })
  expect(sent[0]?.stages[1]).toEqual({
    stage: 'self_evaluation',
    status: 'in_progress',
    responsible: 'Бурул Эсенова',
  })
  expect(within(await stage('Мектептин өзүн баалоосу')).getByText('Бурул Эсенова')).toBeVisible()
}, 40_000)

it('R-038 asks for the reason of a skipped stage beside its field and keeps what was typed', async () => {
  const user = userEvent.setup()
  await show(aCycle())
  server.use(
    http.put(api(`/schools/${SCHOOL_ID}/cycles/${YEAR}`), () =>
      problem(422, 'RULE_BROKEN', {
        rule: 'R-038',
        errors: [{ pointer: '/stages/3/skipReason', code: 'reason_required', message: 'x', rule: 'R-038' }],
      }),
    ),
  )
  await user.click(
    await screen.findByRole('button', { name: 'Толтуруу: Максаттарды жана тапшырмаларды коюу' }),
  )
  const panel = await screen.findByRole('dialog')
  await user.type(within(panel).getByLabelText('Жыйынтыгы'), 'былтыркыдай')
  await user.click(within(panel).getByRole('radio', { name: 'Калтырылды' }))
  await user.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText('Себебин жазыңыз')).toBeVisible()
  expect(within(panel).getByLabelText(/Эмне үчүн калтырылды/)).toHaveFocus()
  expect(within(panel).getByLabelText('Жыйынтыгы')).toHaveValue('былтыркыдай')
  await user.click(within(panel).getByRole('button', { name: 'Жокко чыгаруу' }))
  // The question fades in.
  await waitFor(() => expect(screen.getByText(/^Сакталбаган өзгөртүүлөр бар/)).toBeVisible())
}, 40_000)

it('after a refusal as stale the next attempt goes over what somebody else wrote', async () => {
  const user = userEvent.setup()
  await show(aCycle())
  const theirs = aCycle({ version: 4 }, { self_evaluation: { responsible: 'Нурлан Асанбеков' } })
  const sent: AnnualCycleUpdate[] = []
  await user.click(await screen.findByRole('button', { name: 'Толтуруу: Мектептин өзүн баалоосу' }))
  const panel = await screen.findByRole('dialog')
  await user.type(within(panel).getByLabelText('Жыйынтыгы'), 'Отчет даяр')
  server.use(
    http.get(api(`/schools/${SCHOOL_ID}/cycles/${YEAR}`), () => HttpResponse.json(theirs)),
    http.put(api(`/schools/${SCHOOL_ID}/cycles/${YEAR}`), () => problem(412, 'STALE'), { once: true }),
  )
  await user.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText('Муну башка адам өзгөртүп койду')).toBeVisible()
  accept(theirs, sent)
  expect(await screen.findByText('Нурлан Асанбеков')).toBeInTheDocument()
  await user.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.stages[1]).toEqual({
    stage: 'self_evaluation',
    status: 'not_started',
    responsible: 'Нурлан Асанбеков',
    result: 'Отчет даяр',
  })
}, 40_000)

it('R-039 takes last year’s result over with one click, and back with another', async () => {
  const user = userEvent.setup()
  const offer = {
    code: 'cycle_result_offered',
    rule: 'R-039',
    severity: 'info' as const,
    stage: 'self_evaluation' as const,
    field: 'input',
    message: '2025–2026-окуу жылынын жыйынтыгы бар.',
  }
  const cycle = aCycle({ previousResult: LAST_YEAR, findings: [offer] })
  const sent: AnnualCycleUpdate[] = []
  await show(cycle)
  accept(cycle, sent)
  const last = await screen.findByRole('complementary', { name: 'Былтыркы жыйынтык' })
  expect(within(last).getByText(LAST_YEAR.text)).toBeVisible()
  await user.click(
    within(await stage('Мектептин өзүн баалоосу')).getByRole('button', { name: /негиз кылып алуу/ }),
  )
  await waitFor(() => expect(sent[0]?.stages[1]?.input).toBe(LAST_YEAR.text))
  await user.click(await screen.findByRole('button', { name: 'Кайтаруу' }))
  await waitFor(() => expect(sent[1]?.stages[1]?.input).toBeNull())
}, 40_000)

it('R-039 adds last year’s result to what is typed already', async () => {
  const user = userEvent.setup()
  await show(aCycle({ previousResult: LAST_YEAR }))
  await user.click(await screen.findByRole('button', { name: 'Толтуруу: Көйгөйлөрдү аныктоо жана анализ' }))
  const panel = await screen.findByRole('dialog')
  const input = within(panel).getByLabelText('Этап эмнеге таянат?')
  await user.type(input, 'Сурамжылоо')
  await user.click(within(panel).getByRole('button', { name: '2025–2026-жылдын жыйынтыгын кошуу' }))
  expect(input).toHaveValue(`Сурамжылоо\n\n${LAST_YEAR.text}`)
  expect(within(panel).queryByRole('button', { name: /жыйынтыгын кошуу/ })).not.toBeInTheDocument()
}, 40_000)

it('others read, and find no button that writes', async () => {
  await show(aCycle({ previousResult: LAST_YEAR }, { mission: MISSION }), 'commission_member')
  expect(await screen.findByText('Миссия жаңыртылды')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Толтуруу|Өзгөртүү|негиз/ })).not.toBeInTheDocument()
})

it('tells a reader that nothing is written yet, and lets another year be chosen', async () => {
  const user = userEvent.setup()
  const onYear = await show(aCycle({ version: 0, done: 0 }), 'district_specialist')
  expect(await screen.findByText('Бул жылдын цикли жазыла элек')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Окуу жылы' }), '2024–2025-окуу жылы')
  expect(onYear).toHaveBeenCalledWith(2024)
})
