import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import type { Assessment, Role } from '@/api'
import { today } from '@/shared/i18n/format'
import { aUser, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { assessmentServer, onePath } from '../testing/assessmentServer'
import { ASSESSMENT_ID, aFinding, anAssessment, FINDING_ID, PROBLEM } from '../testing/builders'
import { AssessmentPage } from './AssessmentPage'

async function show(assessment: Assessment = anAssessment(), role: Role = 'deputy') {
  const asked = assessmentServer(assessment)
  await asUser(aUser(role))
  renderApp(<AssessmentPage schoolId={SCHOOL_ID} assessmentId={ASSESSMENT_ID} onRemoved={vi.fn()} />, {
    path: `/schools/${SCHOOL_ID}/assessments/${ASSESSMENT_ID}`,
    pattern: '/schools/$schoolId/assessments/$assessmentId',
  })
  await screen.findByText(/^Окуучулардын жетишкендиктери ·/)
  return asked
}

const WRITTEN = `/assessments/${ASSESSMENT_ID}`

afterEach(() => server.events.removeAllListeners())

it('R-141 without a report or a note it is not closed: the way leads to the document', async () => {
  const asked = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Баалоону жабуу' }))
  const dialog = await screen.findByRole('dialog', { name: 'Баалоо жабылсынбы?' })
  expect(within(dialog).getByText(/отчет же справка менен аяктайт/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Документти толтуруу' }))
  const panel = await screen.findByRole('dialog', { name: 'Жыйынтыктоочу документ' })
  await userEvent.selectOptions(within(panel).getByLabelText('Документтин түрү'), 'Справка')
  await userEvent.type(within(panel).getByLabelText('Номери'), '4')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(asked.last('PUT', WRITTEN)).toMatchObject({
      ifMatch: '"4"',
      body: { document: { kind: 'reference', number: '4' }, topic: anAssessment().topic },
    }),
  )
  expect(asked.last('POST', `${WRITTEN}/closing`)).toBeUndefined()
})

it('R-141 says what is missing and closes the version that was read', async () => {
  const document = { kind: 'report', date: '2026-10-19' } as const
  const asked = await show(anAssessment({ document }))
  server.use(
    http.post(onePath('/closing'), () => HttpResponse.json(anAssessment({ status: 'closed', version: 5 }))),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Баалоону жабуу' }))
  const dialog = await screen.findByRole('dialog', { name: 'Баалоо жабылсынбы?' })
  expect(within(dialog).getByText('5 кадам аткарыла элек.')).toBeVisible()
  expect(within(dialog).getByText(/жамаатына жеткирилгени белгиленген эмес/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Баалоону жабуу' }))
  expect(await screen.findByText('Баалоо жабылды')).toBeVisible()
  expect(asked.last('POST', `${WRITTEN}/closing`)?.ifMatch).toBe('"4"')
})

it('a step is done in one click, over what others wrote meanwhile', async () => {
  const asked = await show()
  const step = screen.getByRole('listitem', { name: 'Базаларды түзүү' })
  expect(within(step).getByText(/мөөнөтү/)).toBeVisible()
  await userEvent.click(within(step).getByRole('button', { name: 'Бүгүн аткарылды' }))
  expect(await screen.findByText('Сакталды')).toBeVisible()
  const steps = asked.last('PUT', WRITTEN)?.body?.steps as object[]
  expect(steps[2]).toEqual({
    step: 'build_database',
    plannedOn: '2020-10-20',
    responsible: 'Азамат Кенешов',
    doneOn: today(),
  })
  expect(steps[1]).toEqual({ step: 'collect', doneOn: '2020-10-05' })
})

it('R-143 a principle is a check mark', async () => {
  const asked = await show()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Объективдүүлүк' }))
  await waitFor(() =>
    expect(asked.last('PUT', WRITTEN)?.body?.principles).toEqual(['objectivity', 'accuracy']),
  )
})

it('R-145 a weakness becomes a problem of the plan in one click, and the link leads there', async () => {
  const asked = await show(anAssessment({ status: 'closed' }))
  server.use(
    http.post(onePath(`/findings/${FINDING_ID}/problem`), () => {
      asked.meanwhile({ findings: [aFinding({ problems: [PROBLEM] })] })
      return HttpResponse.json(aFinding({ problems: [PROBLEM] }), { status: 201 })
    }),
  )
  // Also after the closing; nothing else is changed then.
  expect(screen.queryByRole('button', { name: /^Өзгөртүү/ })).not.toBeInTheDocument()
  await userEvent.click(
    screen.getByRole('button', { name: 'Пландын көйгөйү кылуу: Бөлчөктөр боюнча ката көп' }),
  )
  expect(await screen.findByText(`Көйгөй «${PROBLEM.planTitle}» планына кошулду`)).toBeVisible()
  expect(await screen.findByRole('link', { name: `Пландын көйгөйү: ${PROBLEM.planTitle}` })).toHaveAttribute(
    'href',
    `/plans/${PROBLEM.planId}/edit?section=problems&target=${PROBLEM.problemId}`,
  )
})

it('R-145 without a draft the server says what to do', async () => {
  await show()
  server.use(
    http.post(onePath(`/findings/${FINDING_ID}/problem`), () =>
      problem(422, 'RULE_BROKEN', {
        errors: [{ pointer: '/planId', code: 'no_draft', message: 'Адегенде план баштаңыз' }],
      }),
    ),
  )
  await userEvent.click(screen.getByRole('button', { name: /^Пландын көйгөйү кылуу/ }))
  expect(await screen.findByText('Адегенде план баштаңыз')).toBeVisible()
})

it('indicators that somebody else changed are not overwritten unsaid', async () => {
  const asked = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Өзгөртүү: Көрсөткүчтөр' }))
  const panel = await screen.findByRole('dialog', { name: 'Көрсөткүчтөр' })
  const value = within(panel).getByLabelText('Мааниси')
  expect(value).toHaveValue('46,5')
  await userEvent.clear(value)
  await userEvent.type(value, 'кырк')
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText('Сан жазыңыз, мисалы 81,5')).toBeVisible()
  await userEvent.clear(value)
  await userEvent.type(value, '50,25')
  asked.meanwhile({ indicators: [{ name: 'Башканыкы' }] })
  server.use(http.put(onePath(), () => problem(412, 'STALE'), { once: true }))
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await within(panel).findByRole('alert')
  await waitFor(() => expect(screen.getByText('Башканыкы')).toBeInTheDocument())
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  expect(await within(panel).findByText(/башка адам да өзгөрткөн экен/)).toBeVisible()
  await userEvent.click(within(panel).getByRole('button', { name: 'Сактоо' }))
  await waitFor(() =>
    expect(asked.last('PUT', WRITTEN)).toMatchObject({
      ifMatch: '"5"',
      body: { indicators: [{ name: 'Сапат', value: '50.25', mark: 4 }] },
    }),
  )
})

it('reopening needs its reason', async () => {
  const asked = await show(anAssessment({ status: 'closed', closedAt: '2026-10-26T10:00:00Z' }))
  server.use(http.post(onePath('/reopening'), () => HttpResponse.json(anAssessment())))
  await userEvent.click(screen.getByRole('button', { name: 'Кайра ачуу' }))
  const dialog = await screen.findByRole('dialog', { name: 'Баалоо кайра ачылсынбы?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  expect(await within(dialog).findByText('Себебин жазыңыз')).toBeVisible()
  await userEvent.type(within(dialog).getByLabelText(/Эмне үчүн кайра ачылат/), 'Толукталат')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Кайра ачуу' }))
  await waitFor(() =>
    expect(asked.last('POST', `${WRITTEN}/reopening`)).toMatchObject({
      ifMatch: '"4"',
      body: { reason: 'Толукталат' },
    }),
  )
})

it('the commission reads everything and changes nothing', async () => {
  await show(anAssessment(), 'commission_member')
  expect(screen.getByText('Бөлчөктөр боюнча ката көп')).toBeVisible()
  expect(screen.getByText('46,5 %')).toBeVisible()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Басып чыгаруу'])
})
