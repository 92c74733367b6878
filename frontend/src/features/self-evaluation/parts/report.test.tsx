import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import type {
  SelfEvaluation,
  SelfEvaluationRecommendationUpdate,
  SelfEvaluationReportPartUpdate,
} from '@/api'
import { clearUnsent } from '@/shared/autosave'
import { aUser, id } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { anEvaluation, aRecommendation, EVALUATION_ID, LABELS, paragraph, words } from '../testing/builders'
import { WorkspacePage } from '../workspace/WorkspacePage'

afterEach(() => clearUnsent())

const URL = `/self-evaluations/${EVALUATION_ID}`

async function show(at: string, evaluation: SelfEvaluation = anEvaluation()) {
  await asUser(aUser('director'))
  server.use(
    http.get(api(URL), () => HttpResponse.json(evaluation)),
    http.get(api('/reference-data'), () => HttpResponse.json(LABELS)),
  )
  renderApp(<WorkspacePage id={EVALUATION_ID} at={at} mine={false} />, { path: URL })
}

it('R-064 shows the parts of the report with their marks, and what the commission wrote', async () => {
  const written = anEvaluation({
    editable: false,
    actions: [],
    reportParts: [
      { code: '1', version: 1, textLength: 9, narrative: paragraph(words('Мектеп 1936-жылы ачылган.')) },
      { code: '6', version: 0, textLength: 0 },
    ],
  })
  await show('report-1', written)
  expect(await screen.findByText('Мектеп 1936-жылы ачылган.')).toBeVisible()
  const outline = screen.getByRole('navigation', { name: 'Өзүн-өзү баалоонун бөлүмдөрү' })
  expect(await within(outline).findByRole('link', { name: /Толук.*1\..*Жалпы маалымат/ })).toBeVisible()
  expect(within(outline).getByRole('link', { name: /Бош.*6\..*Материалдык база/ })).toBeVisible()
  expect(within(outline).getByRole('link', { name: /Сунуштар.*3 сунуш/ })).toBeVisible()
})

it('R-060, R-064 saves a part over the version that was read, with the figure of the register', async () => {
  const user = userEvent.setup()
  await show(
    'report-6',
    anEvaluation({
      reportParts: [
        { code: '1', version: 0, textLength: 0 },
        { code: '6', version: 2, textLength: 20, narrative: paragraph(words('Мектепте 366 окуучу бар.')) },
      ],
      completeness: {
        passed: 1,
        total: 2,
        percent: 50,
        criteriaWithEvidence: 1,
        findings: [
          {
            code: 'number_differs',
            rule: 'R-060',
            severity: 'warning',
            stopsFinalisation: false,
            part: 'report',
            reportPart: '6',
            excerpt: 'Мектепте 366 окуучу бар.',
            params: { value: 'pupils', written: '366', register: '389', schoolYear: '2026' },
            message: 'Текстте 366 деп жазылган, реестрде 389.',
          },
        ],
      },
    }),
  )
  let sent: SelfEvaluationReportPartUpdate | undefined
  server.use(
    http.put(api(`${URL}/report-parts/6`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"2"')
      sent = (await request.json()) as SelfEvaluationReportPartUpdate
      return HttpResponse.json({ code: '6', version: 3, textLength: 17, narrative: sent.narrative })
    }),
  )
  await screen.findByRole('textbox', { name: 'Комиссиянын тексти' }, { timeout: 20_000 })
  await user.click(screen.getByRole('button', { name: '366 ордуна реестрдеги 389 коюу' }))
  expect(await screen.findByText(/^Сакталды/)).toBeVisible()
  expect(sent?.narrative).toEqual(
    paragraph(
      words('Мектепте '),
      { kind: 'field', value: 'pupils', schoolYear: 2026 },
      words(' окуучу бар.'),
    ),
  )
}, 40_000)

it('R-075 moves a recommendation within its area, and the numbers follow', async () => {
  const user = userEvent.setup()
  await show('recommendations')
  let sent: SelfEvaluationRecommendationUpdate | undefined
  const moved = aRecommendation(3, 'teaching_process', 'ЖРТга даярдоо')
  server.use(
    http.put(api(`${URL}/recommendations/${moved.id}`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"1"')
      sent = (await request.json()) as SelfEvaluationRecommendationUpdate
      return HttpResponse.json({ ...moved, number: 2, position: 0 })
    }),
  )
  expect(await screen.findByRole('button', { name: 'Жогору жылдыруу: 2-сунуш' })).toBeDisabled()
  expect(screen.getByRole('button', { name: 'Төмөн жылдыруу: 3-сунуш' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Жогору жылдыруу: 3-сунуш' }))
  await waitFor(() => expect(sent).toMatchObject({ area: 'teaching_process', position: 0 }))
  const area = screen.getByRole('region', { name: /Окуу-тарбия жараянын уюштуруу/ })
  await waitFor(() => expect(within(area).getAllByRole('listitem')[0]).toHaveTextContent(/^2ЖРТга даярдоо/))
})

it('R-075 adds one with its area and criterion, and makes it a problem of the plan in one click', async () => {
  const user = userEvent.setup()
  await show('recommendations', anEvaluation({ recommendations: [] }))
  const added = aRecommendation(1, 'quality_policy', 'Сайт ачуу', { criterionCode: '1.1', position: 0 })
  let sent: SelfEvaluationRecommendationUpdate | undefined
  server.use(
    http.post(api(`${URL}/recommendations`), async ({ request }) => {
      expect(request.headers.get('Idempotency-Key')).not.toBeNull()
      sent = (await request.json()) as SelfEvaluationRecommendationUpdate
      return HttpResponse.json(added, { status: 201 })
    }),
    http.post(api(`${URL}/recommendations/${added.id}/problem`), () =>
      HttpResponse.json(
        {
          ...added,
          state: 'planned',
          problems: [
            {
              problemId: id(900),
              planId: id(100),
              planTitle: 'План 2026–2031',
              text: 'x',
              activities: 0,
              done: 0,
            },
          ],
        },
        { status: 201 },
      ),
    ),
  )
  await user.click(await screen.findByRole('button', { name: 'Сунуш кошуу' }))
  await user.click(screen.getByRole('button', { name: 'Кошуу' }))
  expect(screen.getByText('Бир сүйлөм жазыңыз')).toBeVisible()
  await user.type(screen.getByLabelText('Сунуш'), 'Сайт ачуу')
  await user.selectOptions(screen.getByLabelText('Багыты'), 'quality_policy')
  await user.selectOptions(screen.getByLabelText('Кайсы критерий жөнүндө'), '1.1')
  await user.click(screen.getByRole('button', { name: 'Кошуу' }))
  await waitFor(() =>
    expect(sent).toEqual({
      area: 'quality_policy',
      text: 'Сайт ачуу',
      criterionCode: '1.1',
      position: null,
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Пландын көйгөйү кылуу: Сайт ачуу' }))
  expect(await screen.findByRole('link', { name: 'План 2026–2031' })).toBeVisible()
})
