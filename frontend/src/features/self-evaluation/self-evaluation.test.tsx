import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import type {
  CriterionResponseUpdate,
  Role,
  SelfEvaluation,
  SelfEvaluationCommentCreate,
  SelfEvaluationFinding,
} from '@/api'
import { clearUnsent } from '@/shared/autosave'
import { aUser, id, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { LevelPicker } from './criterion/LevelPicker'
import {
  aCriterion,
  anAnnex,
  anEvaluation,
  aWeakness,
  EVALUATION_ID,
  LABELS,
  paragraph,
  words,
} from './testing/builders'
import { WorkspacePage } from './workspace/WorkspacePage'

// A refused text stays on the device; the next test must not find it there.
afterEach(() => clearUnsent())

const URL = `/self-evaluations/${EVALUATION_ID}`

async function show(
  at: string | undefined,
  evaluation: SelfEvaluation = anEvaluation(),
  role: Role = 'director',
) {
  await asUser(aUser(role))
  let current = evaluation
  server.use(
    http.get(api(URL), () => HttpResponse.json(current)),
    http.get(api('/reference-data'), () => HttpResponse.json(LABELS)),
  )
  const view = renderApp(<WorkspacePage id={EVALUATION_ID} at={at} mine={false} />, { path: URL })
  await screen.findByRole('heading', { level: 1, name: 'Өзүн-өзү баалоо, 2026–2027' })
  return {
    ...view,
    /** What the server has now: somebody else wrote. */
    change: (next: SelfEvaluation) => {
      current = next
    },
  }
}

const editor = () => screen.findByRole('textbox', { name: 'Мектептин тексти' }, { timeout: 20_000 })

it('R-051 shows every section with its criteria, each with its mark, and how far it has come', async () => {
  await show(undefined)
  const outline = await screen.findByRole('navigation', { name: 'Өзүн-өзү баалоонун бөлүмдөрү' })
  expect(within(outline).getByRole('link', { name: /Толук.*1\.1.*Ички актылар/ })).toBeVisible()
  expect(within(outline).getByRole('link', { name: /Бош.*1\.2.*Миссия жана пландар/ })).toBeVisible()
  expect(within(outline).getByRole('link', { name: /Жарым-жартылай.*3\.1/ })).toBeVisible()
  expect(within(outline).getByText('1 / 2')).toBeVisible()
  expect(screen.getAllByText('Даяр критерийлер: 1 / 3')[0]).toBeVisible()
})

it('R-054 offers three levels, each with its word, and never "not applicable"', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  renderApp(<LevelPicker value="not_assessed" onChange={onChange} />)
  const group = await screen.findByRole('group', { name: 'Деңгээл' })
  expect(
    within(group)
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual(['Шайкеш келет', 'Жарым-жартылай', 'Шайкеш келбейт'])
  await user.click(within(group).getByText('Жарым-жартылай'))
  expect(onChange).toHaveBeenCalledWith('partially_met')
})

it('saves a level at once over the version that was read, and asks what is lacking', async () => {
  const user = userEvent.setup()
  await show('criterion-1.2')
  let sent: CriterionResponseUpdate | undefined
  server.use(
    http.put(api(`${URL}/criteria/1.2`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"3"')
      sent = (await request.json()) as CriterionResponseUpdate
      return HttpResponse.json(aCriterion('1.2', { version: 4, level: sent.level }))
    }),
  )
  await editor()
  await user.click(screen.getByRole('radio', { name: 'Жарым-жартылай' }))
  expect(await screen.findByText(/^Сакталды/)).toBeVisible()
  expect(sent).toEqual({ level: 'partially_met', notApplicablePart: null, noEvidenceReason: null })
  expect(screen.getByText(/Бул деңгээлде эмне жетишпей жатат/)).toBeVisible()
}, 40_000)

it('draws an inserted figure with its value and its year, and its words in the editor', async () => {
  await show('criterion-1.1')
  const text = await editor()
  expect(text).toHaveTextContent(/Мектепте Окуучулардын саны, 2026–2027: 3892026–2027 окуучу билим алат\./)
})

const DIFFERS: SelfEvaluationFinding = {
  code: 'number_differs',
  rule: 'R-060',
  severity: 'warning',
  stopsFinalisation: false,
  part: 'criterion',
  criterionCode: '3.1',
  excerpt: '…Ашканада 366 окуучу тамактанат…',
  params: { value: 'pupils', written: '366', register: '389', schoolYear: '2026' },
  message: 'Текстте 366 деп жазылган, реестрде 389.',
}

it('R-060 puts the figure of the register into the text in one click, and takes it back', async () => {
  const user = userEvent.setup()
  const criterion = aCriterion('3.1', {
    narrative: paragraph(words('Ашканада 366 окуучу тамактанат.')),
    textLength: 30,
  })
  const evaluation = anEvaluation()
  await show('criterion-3.1', {
    ...evaluation,
    criteria: [...evaluation.criteria.slice(0, 2), criterion],
    completeness: { passed: 1, total: 2, percent: 50, criteriaWithEvidence: 1, findings: [DIFFERS] },
  })
  const sent: CriterionResponseUpdate[] = []
  server.use(
    http.put(api(`${URL}/criteria/3.1`), async ({ request }) => {
      const body = (await request.json()) as CriterionResponseUpdate
      sent.push(body)
      return HttpResponse.json({
        ...criterion,
        ...body,
        notApplicablePart: undefined,
        noEvidenceReason: undefined,
        version: 3 + sent.length,
      })
    }),
  )
  await editor()
  await user.click(screen.getByRole('button', { name: '366 ордуна реестрдеги 389 коюу' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.narrative).toEqual(
    paragraph(
      words('Ашканада '),
      { kind: 'field', value: 'pupils', schoolYear: 2026 },
      words(' окуучу тамактанат.'),
    ),
  )
  expect(screen.queryByRole('button', { name: /ордуна реестрдеги/ })).not.toBeInTheDocument()
  // The editor's own undo has no word.
  await user.click(screen.getByText('Кайтаруу'))
  await waitFor(() => expect(sent.at(-1)?.narrative).toEqual(criterion.narrative))
}, 40_000)

it('shows both texts when somebody was faster, and takes both: nothing is lost', async () => {
  const user = userEvent.setup()
  const known = anEvaluation()
  // Newer than what a test before has saved here: this tab remembers its own texts.
  const evaluation = {
    ...known,
    criteria: known.criteria.map((one) => (one.code === '1.2' ? { ...one, version: 6 } : one)),
  }
  const view = await show('criterion-1.2', evaluation)
  const theirs = aCriterion('1.2', {
    version: 7,
    narrative: paragraph(words('Алардын тексти')),
    level: 'met',
    textLength: 14,
  })
  const sent: { match: string | null; body: CriterionResponseUpdate }[] = []
  server.use(
    http.put(api(`${URL}/criteria/1.2`), async ({ request }) => {
      const match = request.headers.get('If-Match')
      const body = (await request.json()) as CriterionResponseUpdate
      sent.push({ match, body })
      return match === '"7"'
        ? HttpResponse.json(aCriterion('1.2', { version: 8, narrative: body.narrative, level: body.level }))
        : problem(412, 'STALE')
    }),
  )
  await editor()
  view.change({
    ...evaluation,
    criteria: evaluation.criteria.map((known) => (known.code === '1.2' ? theirs : known)),
  })
  const reason = screen.getByLabelText('Далил жок болсо, себеби')
  await user.click(reason)
  await user.paste('Архив күйгөн')
  await user.tab()
  const dialog = await screen.findByRole('dialog', { name: 'Бул жерди башка адам да өзгөрткөн' })
  expect(within(dialog).getByText('Алардын тексти')).toBeInTheDocument()
  expect(within(dialog).getByText(/Архив күйгөн/)).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: /Экөө тең калсын/ }))
  await waitFor(() => expect(sent.at(-1)?.match).toBe('"7"'))
  expect(sent.at(-1)?.body).toMatchObject({
    narrative: paragraph(words('Алардын тексти')),
    noEvidenceReason: 'Архив күйгөн',
  })
}, 40_000)

it('R-056 makes a weakness a problem of the plan in one click, with the way there', async () => {
  const user = userEvent.setup()
  await show('section-3')
  server.use(
    http.post(api(`${URL}/points/${aWeakness().id}/problem`), ({ request }) => {
      expect(request.headers.get('Idempotency-Key')).not.toBeNull()
      const made = {
        problemId: id(900),
        planId: id(100),
        planTitle: 'План 2026–2031',
        text: 'x',
        activities: 0,
        done: 0,
      }
      return HttpResponse.json(aWeakness({ state: 'planned', problems: [made] }), { status: 201 })
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Пландын көйгөйү кылуу: Шаймандар жетишсиз' }))
  expect(await screen.findByText('Планга кирди')).toBeVisible()
  expect(screen.getByRole('link', { name: 'План 2026–2031' })).toHaveAttribute(
    'href',
    expect.stringContaining(`section=problems&target=${id(900)}`),
  )
})

it('R-056 says why it cannot become one, and where a plan is begun', async () => {
  const user = userEvent.setup()
  await show('section-3')
  server.use(
    http.post(api(`${URL}/points/${aWeakness().id}/problem`), () =>
      problem(422, 'RULE_BROKEN', {
        errors: [{ pointer: '/planId', code: 'no_draft_plan', message: 'Мектепте жазылып жаткан план жок' }],
      }),
    ),
  )
  await user.click(await screen.findByRole('button', { name: /Пландын көйгөйү кылуу/ }))
  expect(await screen.findByText('Мектепте жазылып жаткан план жок')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Өнүктүрүү пландарына өтүү' })).toBeVisible()
})

it('R-057 moves an annex, and the numbers are those of the server', async () => {
  const user = userEvent.setup()
  await show('annexes')
  let order: unknown
  server.use(
    http.put(api(`${URL}/annexes`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"7"')
      order = await request.json()
      return HttpResponse.json({
        version: 8,
        items: [
          { ...anAnnex(2, ['3.1']), number: 1 },
          { ...anAnnex(1, ['1.1']), number: 2 },
        ],
      })
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Жогору жылдыруу: 2-тиркеме' }))
  await waitFor(() => expect(order).toEqual({ annexIds: [id(602), id(601)] }))
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: /^Документ/ }).map((button) => button.textContent)).toEqual([
      'Документ 2',
      'Документ 1',
    ]),
  )
})

it('R-063 returns only with words, and shows what the server refused', async () => {
  const user = userEvent.setup()
  await show(
    'state',
    anEvaluation({ status: 'submitted', editable: false, actions: ['return', 'accept'] }),
    'district_specialist',
  )
  let sent: unknown
  server.use(
    http.post(api(`${URL}/return`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"4"')
      sent = await request.json()
      return HttpResponse.json(anEvaluation({ version: 5, status: 'returned', editable: false, actions: [] }))
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Мектепке кайтаруу' }))
  const dialog = await screen.findByRole('dialog', { name: 'Мектепке кайтарасызбы?' })
  await user.click(within(dialog).getByRole('button', { name: 'Мектепке кайтаруу' }))
  expect(within(dialog).getByText('Эмнени оңдош керектигин жазыңыз')).toBeVisible()
  expect(sent).toBeUndefined()
  await user.click(within(dialog).getByRole('textbox'))
  await user.paste('3.1-критерийди толуктаңыз')
  await user.click(within(dialog).getByRole('button', { name: 'Мектепке кайтаруу' }))
  await waitFor(() => expect(sent).toEqual({ comment: '3.1-критерийди толуктаңыз' }))
  expect((await screen.findAllByText('Кайтарылды'))[0]).toBeVisible()
}, 40_000)

it('R-063 who reads has no field to write in, and no talk of the school', async () => {
  await show(
    'criterion-1.1',
    anEvaluation({ status: 'submitted', editable: false, actions: [], colleagues: [] }),
    'commission_member',
  )
  expect(await screen.findByText(/окуучу билим алат/)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Пикирлер/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Далил кошуу' })).not.toBeInTheDocument()
})

it('tells a colleague by a comment at the criterion', async () => {
  const user = userEvent.setup()
  await show('criterion-1.2')
  let sent: SelfEvaluationCommentCreate | undefined
  server.use(
    http.get(api(`${URL}/comments`), () => HttpResponse.json({ items: [] })),
    http.post(api(`${URL}/comments`), async ({ request }) => {
      sent = (await request.json()) as SelfEvaluationCommentCreate
      return problem(503, 'UNAVAILABLE')
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Пикирлер' }))
  const panel = await screen.findByRole('dialog', { name: '1.2-критерий боюнча пикирлер' })
  const text = await within(panel).findByLabelText('Жаңы пикир')
  await user.click(text)
  await user.paste('ОШ-1 кайда?')
  await user.click(within(panel).getByRole('checkbox', { name: 'Бурул Эсенова' }))
  await user.click(within(panel).getByRole('button', { name: 'Пикирди жазуу' }))
  await waitFor(() =>
    expect(sent).toEqual({ criterionCode: '1.2', parentId: null, text: 'ОШ-1 кайда?', mentions: [id(2)] }),
  )
  // What could not be sent stays in the field.
  expect(text).toHaveValue('ОШ-1 кайда?')
}, 40_000)
