import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { SelfEvaluationAnnex, StakeholderSurveySummary } from '@/api'
import { aUser, id } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { anAnnex, anEvaluation, EVALUATION_ID, LABELS } from '../testing/builders'
import { WorkspacePage } from '../workspace/WorkspacePage'

const URL = `/self-evaluations/${EVALUATION_ID}`

const aSurvey = (n: number, title: string, changes: Partial<StakeholderSurveySummary> = {}) => ({
  id: id(n),
  schoolYear: 2026,
  respondents: 'parents',
  title: { ky: title },
  criteria: ['1.2'],
  questionCount: 9,
  status: 'closed',
  closesOn: '2026-10-26',
  invited: 90,
  answered: 61,
  ...changes,
})

it('R-062 a closed survey of the criterion becomes evidence and an annex in one click', async () => {
  const user = userEvent.setup()
  const evaluation = anEvaluation()
  const annexes: SelfEvaluationAnnex[] = [...evaluation.annexes.items]
  const sent: unknown[] = []
  await asUser(aUser('director'))
  server.use(
    http.get(api(URL), () =>
      HttpResponse.json({ ...evaluation, annexes: { ...evaluation.annexes, items: annexes } }),
    ),
    http.get(api('/reference-data'), () => HttpResponse.json(LABELS)),
    http.get(api(`/schools/${evaluation.schoolId}/evidence`), () =>
      HttpResponse.json({ items: [], page: 0, size: 20, total: 0 }),
    ),
    http.get(api(`/schools/${evaluation.schoolId}/stakeholder-surveys`), ({ request }) => {
      expect(new globalThis.URL(request.url).searchParams.get('criterion')).toBe('1.2')
      const items = [
        aSurvey(900, 'Ата-энелердин пикири'),
        aSurvey(901, 'Али ачык', { status: 'open' }),
        aSurvey(902, 'Жоопсуз', { answered: 0 }),
        aSurvey(903, 'Кошулган', { evidenceId: id(904) }),
      ]
      return HttpResponse.json({ items, page: 0, size: 50, total: items.length })
    }),
    http.post(api(`/schools/${evaluation.schoolId}/evidence`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: id(905) }, { status: 201 })
    }),
    http.post(api(`${URL}/annexes`), async ({ request }) => {
      sent.push(await request.json())
      const annex = anAnnex(9, ['1.2'], { evidenceId: id(905), title: 'Ата-энелердин пикири' })
      annexes.push(annex)
      return HttpResponse.json(annex, { status: 201 })
    }),
  )
  renderApp(<WorkspacePage id={EVALUATION_ID} at="criterion-1.2" mine={false} />, { path: URL })
  await user.click(await screen.findByRole('button', { name: 'Далил кошуу' }))
  const panel = await screen.findByRole('dialog', { name: '1.2-критерийге далил' })
  const surveys = await within(panel).findByRole('region', { name: 'Бул критерий боюнча сурамжылоолор' })
  expect(within(surveys).getAllByRole('listitem')).toHaveLength(1)
  expect(surveys).toHaveTextContent('90 кишинин 61 жооп берди')
  await user.click(within(surveys).getByRole('button', { name: 'Тиркөө: Ата-энелердин пикири' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent).toEqual([
    expect.objectContaining({ kind: 'survey_result', register: 'surveys', recordId: id(900) }),
    { evidenceId: id(905), criterionCodes: ['1.2'] },
  ])
  expect(await screen.findByText('Тиркеме 9')).toBeVisible()
}, 40_000)
