import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Approval, Plan, Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import {
  aFinding,
  anApproval,
  aPlan,
  aSchool,
  CHANGES,
  PLAN_ID,
  SCHOOL_ID,
  someSteps,
  VERSIONS,
} from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { ApprovalPage } from './ApprovalPage'

// An unfinished decision waits for its writer: every test has a person of its own.
let people = 0

interface World {
  role?: Role
  plan?: Plan
  approval?: Approval
  findings?: ReturnType<typeof aFinding>[]
}

async function show({
  role = 'director',
  plan = aPlan(),
  approval = anApproval(),
  findings = [],
}: World = {}) {
  people += 1
  await asUser(aUser(role, { id: id(5000 + people) }))
  server.use(
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(plan)),
    http.get(api(`/plans/${PLAN_ID}/approval`), () => HttpResponse.json(approval)),
    http.get(api(`/plans/${PLAN_ID}/versions`), () => HttpResponse.json(VERSIONS)),
    http.get(api(`/plans/${PLAN_ID}/changes`), () => HttpResponse.json(CHANGES)),
    http.get(api(`/plans/${PLAN_ID}/completeness`), () =>
      HttpResponse.json({ passed: 41, total: 46, percent: 89, sections: [], findings }),
    ),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
  )
  const view = renderApp(<ApprovalPage planId={PLAN_ID} />, { path: `/plans/${PLAN_ID}/approval` })
  await screen.findByRole('region', { name: 'Макулдашуунун беш кадамы' })
  return view
}

const fillIn = async (user: ReturnType<typeof userEvent.setup>, date = '20.11.2026') => {
  const form = await screen.findByRole('form', { name: 'МӨП кеңешинин чечими' })
  await user.type(within(form).getByLabelText(/Протоколдун номери/), '2')
  await user.type(within(form).getByLabelText(/Протоколго кол койгон/), 'Бакыт Жумалиев')
  await user.type(within(form).getByLabelText(/Отурумдун датасы/), date)
  return form
}

describe('the strip', () => {
  it('R-021 R-023 shows paper, day and signer of a settled step and calls the reader to the open one', async () => {
    await show()
    const strip = screen.getByRole('region', { name: 'Макулдашуунун беш кадамы' })
    const steps = within(strip).getAllByRole('listitem')
    expect(steps).toHaveLength(5)
    expect(steps[0]).toHaveTextContent('Педагогикалык кеңеш жактырды')
    expect(steps[0]).toHaveTextContent('2026-жылдын 18-ноябры')
    expect(steps[0]).toHaveTextContent('№3 протокол')
    expect(steps[1]).toHaveAttribute('aria-current', 'step')
    expect(steps[1]).toHaveTextContent('Сиздин кезегиңиз')
    await waitFor(() => expect(steps[3]).toHaveTextContent('Кең-Суу району'))
  })

  it('R-026 tells a deputy whose turn it is and offers no form', async () => {
    await show({ role: 'deputy', approval: anApproval({ steps: someSteps(1, false) }) })
    expect(screen.getByText(/чечимдерди мектеп директору киргизет/)).toBeVisible()
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
  })

  it('names the school to who sees several, not to its own director', async () => {
    const { unmount } = await show()
    expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveTextContent(/^Өнүктүрүү планы/)
    unmount()
    await show({ role: 'district_specialist' })
    const purpose = screen.getByRole('heading', { level: 1 }).nextElementSibling
    await waitFor(() => expect(purpose).toHaveTextContent(/^Кең-Булак орто мектеби\. Өнүктүрүү планы/))
  })

  it('R-025 shows why the version before came back, and what changed since', async () => {
    await show()
    expect(await screen.findByText(/Билим берүү бөлүмү 1-нусканы/)).toBeVisible()
    const row = (await screen.findByRole('link', { name: 'Ашканага таза суу киргизүү' })).closest('li')
    expect(row?.querySelector('del')).toHaveTextContent('2027-жылдын 30-августу')
    expect(row?.querySelector('ins')).toHaveTextContent('2026-жылдын 20-декабры')
    // Four at first, the rest on demand, by section.
    expect(screen.queryByText('Сүт комбинатына экскурсия')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Бардык 5 өзгөрүү' }))
    expect(screen.getByText('Сүт комбинатына экскурсия')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Көйгөйлөр' })).toBeVisible()
  })
})

describe('the decision', () => {
  it('R-024 R-025 says what is wrong beside the fields before anything is sent', async () => {
    const user = userEvent.setup()
    await show()
    const form = await fillIn(user, '17.11.2026')
    await user.click(within(form).getByLabelText('Кайтаруу'))
    await user.click(within(form).getByRole('button', { name: 'Планды кайтаруу' }))
    expect(within(form).getByText(/Өтө эрте: 2026-жылдын 18-ноябры/)).toBeVisible()
    expect(within(form).getByText(/Кайтарганда эмнени оңдоо керек/)).toBeVisible()
  })

  it('keeps everything after a lost answer and repeats with the same key; the version is bound', async () => {
    const user = userEvent.setup()
    const sent: { key: string | null; match: string | null; body: unknown }[] = []
    await show()
    server.use(
      http.post(api(`/plans/${PLAN_ID}/decisions`), async ({ request }) => {
        sent.push({
          key: request.headers.get('Idempotency-Key'),
          match: request.headers.get('If-Match'),
          body: await request.json(),
        })
        if (sent.length === 1) return HttpResponse.error()
        return HttpResponse.json(anApproval({ steps: someSteps(2, true), status: 'council_agreed' }))
      }),
    )
    const form = await fillIn(user)
    await user.click(within(form).getByRole('button', { name: 'Чечимди сактоо жана улантуу' }))
    expect(await within(form).findByRole('alert')).toHaveTextContent('Байланыш жок')
    expect(within(form).getByLabelText(/Протоколдун номери/)).toHaveValue('2')
    await user.click(within(form).getByRole('button', { name: 'Чечимди сактоо жана улантуу' }))
    expect(await screen.findByRole('form', { name: 'Директордун чечими' })).toBeVisible()
    expect(sent[1]?.key).toBe(sent[0]?.key)
    expect(sent[0]?.match).toBe('"7"')
    expect(sent[0]?.body).toMatchObject({
      step: 'mop_council',
      versionNumber: 2,
      decision: 'yes',
      decidedOn: '2026-11-20',
      documentKind: 'minutes',
      documentNumber: '2',
      signer: 'Бакыт Жумалиев',
    })
  })

  it('puts a refusal of the server beside its field', async () => {
    const user = userEvent.setup()
    await show()
    server.use(
      http.post(api(`/plans/${PLAN_ID}/decisions`), () =>
        problem(422, 'RULE_BROKEN', {
          errors: [{ pointer: '/documentNumber', code: 'max', message: 'x', params: { max: '50' } }],
        }),
      ),
    )
    const form = await fillIn(user)
    await user.click(within(form).getByRole('button', { name: 'Чечимди сактоо жана улантуу' }))
    expect(await within(form).findByText('50 же андан аз болсун')).toBeVisible()
    expect(within(form).getByLabelText(/Протоколдун номери/)).toHaveFocus()
  })

  it('R-022 the local self-government can be passed over, with a reason and without a paper', async () => {
    const user = userEvent.setup()
    const steps = someSteps(4, true)
    await show({ plan: aPlan({ status: 'authority_agreed' }), approval: anApproval({ steps }) })
    const form = await screen.findByRole('form', { name: 'ЖӨБ органынын чечими' })
    await user.click(within(form).getByLabelText('Бул кадамсыз улантуу'))
    expect(within(form).queryByLabelText('Каттын номери')).not.toBeInTheDocument()
    await user.click(within(form).getByRole('button', { name: 'Бул кадамсыз улантуу' }))
    expect(within(form).getByText('Бул кадамсыз улантуунун себебин жазыңыз')).toBeVisible()
  })
})

describe('the submission', () => {
  const draft = aPlan({ status: 'draft', versionNumber: 1, editable: true })
  const open = anApproval({
    status: 'draft',
    versionNumber: 1,
    steps: someSteps(5, false).map((step) => ({ ...step, state: 'waiting' as const, decision: undefined })),
    history: [],
  })

  it('R-017 is stopped by blockers, each a way to its place in the editor', async () => {
    await show({ plan: draft, approval: open, findings: [aFinding()] })
    const link = await screen.findByRole('link', { name: /жооптуусу жазылган эмес/ })
    expect(link.getAttribute('href')).toContain(`/plans/${PLAN_ID}/edit?section=activities&target=`)
    expect(screen.getByRole('button', { name: 'Педкеңешке жөнөтүү' })).toBeDisabled()
  })

  it('asks once and tells that the text will be frozen', async () => {
    const user = userEvent.setup()
    let match: string | null = null
    await show({ plan: draft, approval: open })
    server.use(
      http.post(api(`/plans/${PLAN_ID}/submission`), ({ request }) => {
        match = request.headers.get('If-Match')
        return HttpResponse.json(aPlan({ status: 'submitted' }))
      }),
    )
    await screen.findByText(/Тоскоолдук жок/)
    await user.click(screen.getByRole('button', { name: 'Педкеңешке жөнөтүү' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('1-нусканын тексти тоңдурулат')
    await user.click(within(dialog).getByRole('button', { name: 'Педкеңешке жөнөтүү' }))
    expect(await screen.findByText('План педагогикалык кеңешке жөнөтүлдү')).toBeVisible()
    expect(match).toBe('"7"')
  })

  it('a deputy reads what is missing and cannot send', async () => {
    await show({ role: 'deputy', plan: draft, approval: open, findings: [aFinding()] })
    expect(await screen.findByText('Планды педкеңешке мектеп директору жөнөтөт.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Педкеңешке жөнөтүү' })).not.toBeInTheDocument()
  })
})

it('an unfinished decision is still there when its writer comes back', async () => {
  const user = userEvent.setup()
  const view = await show()
  await fillIn(user)
  view.unmount()
  renderApp(<ApprovalPage planId={PLAN_ID} />, { path: `/plans/${PLAN_ID}/approval` })
  const form = await screen.findByRole('form', { name: 'МӨП кеңешинин чечими' })
  expect(within(form).getByLabelText(/Протоколдун номери/)).toHaveValue('2')
  expect(within(form).getByLabelText(/Отурумдун датасы/)).toHaveValue('20.11.2026')
})

it('R-016 keeps every version readable with its hash', async () => {
  await show()
  const history = await screen.findByRole('heading', { name: '2-нуска' })
  expect(history).toBeVisible()
  expect(screen.getByText(/SHA-256 9f2b5c1d…6f5a4b3c/)).toBeVisible()
  const links = screen.getAllByRole('link', { name: /^Окуу/ })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `/plans/${PLAN_ID}/read?version=2`,
    `/plans/${PLAN_ID}/read?version=1`,
  ])
})

it('R-016 a new version of a plan in force needs its reason', async () => {
  const user = userEvent.setup()
  await show({
    plan: aPlan({ status: 'in_force' }),
    approval: anApproval({ status: 'in_force', steps: someSteps(5, false) }),
  })
  await user.click(screen.getByRole('button', { name: 'Жаңы нуска баштоо' }))
  await user.click(screen.getByRole('button', { name: 'Долбоорду түзүү жана ачуу' }))
  expect(screen.getByText('Өзгөртүүнүн себебин жазыңыз')).toBeVisible()
})

it('shows what failed and tries again', async () => {
  const user = userEvent.setup()
  await asUser(aUser())
  let calls = 0
  server.use(
    http.get(api(`/plans/${PLAN_ID}`), () => HttpResponse.json(aPlan())),
    http.get(api(`/plans/${PLAN_ID}/approval`), () => {
      calls += 1
      return calls === 1
        ? problem(500, 'INTERNAL')
        : HttpResponse.json(anApproval({ steps: someSteps(5, false) }))
    }),
    http.get(api(`/plans/${PLAN_ID}/versions`), () => HttpResponse.json([])),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
  )
  renderApp(<ApprovalPage planId={PLAN_ID} />, { path: `/plans/${PLAN_ID}/approval` })
  await user.click(await screen.findByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('region', { name: 'Макулдашуунун беш кадамы' })).toBeVisible()
})
