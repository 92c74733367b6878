import { screen, waitFor, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { PublicSurvey, SurveyAnswers } from '@/api/publicSurvey'
import { problem } from '@/testing/builders'
import { api, server } from '@/testing/server'
import { start } from './page'

const CODE = 'k7m2x9qp4tbn'
const ADDRESS = api(`/public/surveys/${CODE}`)

function aSurvey(changes: Partial<PublicSurvey> = {}): PublicSurvey {
  return {
    code: CODE,
    status: 'open',
    schoolName: { ky: 'Кең-Булак орто мектеби', ru: 'Средняя школа Кен-Булак' },
    title: { ky: 'Ата-энелердин пикири', ru: 'Мнение родителей' },
    respondents: 'parents',
    opensOn: '2026-11-20',
    closesOn: '2026-12-04',
    questions: [
      {
        id: 'one',
        kind: 'single',
        text: { ky: 'Канааттанасызбы?', ru: 'Довольны ли вы?' },
        required: true,
        options: [
          { id: 'yes', text: { ky: 'Ооба', ru: 'Да' } },
          { id: 'no', text: { ky: 'Жок' } },
        ],
      },
      {
        id: 'many',
        kind: 'multiple',
        text: { ky: 'Эмне жагат?' },
        required: false,
        options: [
          { id: 'lessons', text: { ky: 'Сабактар' } },
          { id: 'sports', text: { ky: 'Спорт' } },
        ],
      },
      {
        id: 'mark',
        kind: 'scale',
        text: { ky: 'Коопсузбу?' },
        required: false,
        lowLabel: { ky: 'Такыр' },
        highLabel: { ky: 'Толук' },
      },
      { id: 'wish', kind: 'text', text: { ky: 'Сунушуңуз?' }, required: false },
    ],
    ...changes,
  }
}

let root: HTMLElement

beforeEach(() => {
  document.body.replaceChildren()
  root = document.createElement('div')
  document.body.append(root)
  document.documentElement.lang = 'ky'
})

const open = (survey = aSurvey()) => {
  server.use(http.get(ADDRESS, () => HttpResponse.json(survey)))
  return start(root, `/s/${CODE}`)
}

/** Answers of the server one after another; the last one stays. */
function answering(...answers: (() => Response)[]): SurveyAnswers[] {
  const sent: SurveyAnswers[] = []
  server.use(
    http.post(`${ADDRESS}/answers`, async ({ request }) => {
      sent.push((await request.json()) as SurveyAnswers)
      const answer = answers[Math.min(sent.length, answers.length) - 1]
      return answer === undefined ? HttpResponse.error() : answer()
    }),
  )
  return sent
}
const accepted = () => HttpResponse.json({ outcome: 'accepted' }, { status: 201 })

it('R-062 sends what was marked and nothing else, and keeps no copy', async () => {
  const user = userEvent.setup()
  const sent = answering(accepted)
  await open()
  expect(screen.getByRole('heading', { level: 1, name: 'Ата-энелердин пикири' })).toBeVisible()
  expect(screen.getByText(/Сурамжылоо анонимдүү/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ооба' }))
  await user.click(screen.getByRole('checkbox', { name: 'Спорт' }))
  await user.click(screen.getByRole('radio', { name: '5: Толук' }))
  await user.type(screen.getByRole('textbox', { name: /Сунушуңуз/ }), ' Ашкана ')
  expect(screen.getByText('Жооп берилди: 4 / 4')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Жоопторду жөнөтүү' }))
  expect(await screen.findByRole('heading', { name: 'Рахмат! Жоопторуңуз кабыл алынды' })).toBeVisible()
  expect(sent[0]?.answers).toEqual([
    { questionId: 'one', optionIds: ['yes'] },
    { questionId: 'many', optionIds: ['sports'] },
    { questionId: 'mark', scale: 5 },
    { questionId: 'wish', text: 'Ашкана' },
  ])
  expect(sent[0]?.deviceToken).toMatch(/^[A-Za-z0-9_-]{20,64}$/)
  expect(JSON.stringify({ ...localStorage })).not.toContain('Ашкана')
})

it('keeps half-written answers over a reload', async () => {
  const user = userEvent.setup()
  await open()
  await user.click(screen.getByRole('radio', { name: 'Жок' }))
  await user.type(screen.getByRole('textbox'), 'Ашкана')
  root.replaceChildren()
  await open()
  expect(screen.getByRole('radio', { name: 'Жок' })).toBeChecked()
  expect(screen.getByRole('textbox')).toHaveValue('Ашкана')
})

it('speaks the chosen language and keeps what was marked', async () => {
  const user = userEvent.setup()
  await open()
  await user.click(screen.getByRole('radio', { name: 'Ооба' }))
  await user.click(screen.getByRole('button', { name: 'Русский' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Мнение родителей' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Да' })).toBeChecked()
  // What the school did not translate stays Kyrgyz, and says so.
  expect(screen.getByText('Эмне жагат?')).toHaveAttribute('lang', 'ky')
  expect(document.documentElement.lang).toBe('ru')
  expect(document.activeElement).toHaveTextContent('Русский')
  localStorage.clear()
  await user.click(screen.getByRole('button', { name: 'Кыргызча' }))
})

it('names a missed question and goes there', async () => {
  const user = userEvent.setup()
  const sent = answering(accepted)
  await open()
  await user.click(screen.getByRole('button', { name: 'Жоопторду жөнөтүү' }))
  const group = screen.getByRole('group', { name: /Канааттанасызбы/ })
  expect(within(group).getByRole('alert')).toHaveTextContent('Бул суроого жооп бериңиз')
  expect(document.activeElement).toBe(within(group).getByRole('radio', { name: 'Ооба' }))
  await user.click(screen.getByRole('radio', { name: 'Ооба' }))
  expect(within(group).getByRole('alert')).toBeEmptyDOMElement()
  expect(sent).toEqual([])
})

it('waits for a weak line or a crowded server and sends the same again', async () => {
  const user = userEvent.setup()
  const sent = answering(
    () => HttpResponse.error(),
    () => problem(503, 'UNAVAILABLE'),
    accepted,
  )
  await open()
  await user.click(screen.getByRole('radio', { name: 'Ооба' }))
  await user.click(screen.getByRole('button', { name: 'Жоопторду жөнөтүү' }))
  expect(await screen.findByText(/Жоопторуңуз ушул түзмөктө турат/)).toBeVisible()
  // Left here and opened again, it goes on sending by itself.
  expect(localStorage.getItem(`onuguu.survey.${CODE}`)).toContain('"sending":true')
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(sent).toHaveLength(2))
  await user.click(await screen.findByRole('button', { name: 'Азыр кайра аракет кылуу' }))
  expect(await screen.findByText('Рахмат! Жоопторуңуз кабыл алынды')).toBeVisible()
  expect(new Set(sent.map(({ deviceToken }) => deviceToken)).size).toBe(1)
})

it('goes on sending what was sent and not acknowledged before the page was left', async () => {
  const sent = answering(() => HttpResponse.json({ outcome: 'already_answered' }))
  localStorage.setItem(
    `onuguu.survey.${CODE}`,
    JSON.stringify({ marks: { one: { options: ['yes'] } }, sending: true }),
  )
  await open()
  expect(await screen.findByText('Бул түзмөктөн мурда жооп берилген')).toBeVisible()
  expect(sent).toHaveLength(1)
})

it('a device that has answered is told so kindly', async () => {
  localStorage.setItem(`onuguu.survey.${CODE}.done`, '1')
  await open()
  expect(screen.getByRole('heading', { name: 'Бул түзмөктөн мурда жооп берилген' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Жоопторду жөнөтүү' })).not.toBeInTheDocument()
})

it('closed meanwhile: says so', async () => {
  const user = userEvent.setup()
  answering(() => problem(409, 'ILLEGAL_TRANSITION'))
  await open()
  await user.click(screen.getByRole('radio', { name: 'Ооба' }))
  server.use(http.get(ADDRESS, () => HttpResponse.json(aSurvey({ status: 'closed', questions: [] }))))
  await user.click(screen.getByRole('button', { name: 'Жоопторду жөнөтүү' }))
  expect(await screen.findByRole('heading', { name: 'Сурамжылоо аяктады' })).toBeVisible()
})

it('before its first day it says when to come', async () => {
  await open(aSurvey({ status: 'scheduled', questions: [] }))
  expect(document.body).toHaveTextContent(/Башталган күнү: 2026-жылдын 20-ноябры/)
})

it('waits for the crowd when a whole class opens it at once', async () => {
  let asked = 0
  server.use(
    http.get(ADDRESS, () => {
      asked += 1
      return asked === 1
        ? problem(429, 'TOO_MANY_REQUESTS', {}, { 'Retry-After': '1' })
        : HttpResponse.json(aSurvey())
    }),
  )
  await start(root, `/s/${CODE}`)
  expect(screen.getByRole('radio', { name: 'Ооба' })).toBeVisible()
  expect(asked).toBe(2)
})

it('an unknown code can be typed anew, and a failure tried again', async () => {
  server.use(http.get(ADDRESS, () => problem(404, 'NOT_FOUND')))
  await start(root, `/s/${CODE}`)
  expect(screen.getByRole('heading', { level: 1, name: 'Мындай сурамжылоо табылган жок' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Сурамжылоонун коду' })).toHaveValue(CODE)
  server.use(http.get(ADDRESS, () => HttpResponse.error()))
  await start(root, `/s/${CODE}`)
  server.use(http.get(ADDRESS, () => HttpResponse.json(aSurvey())))
  await userEvent.click(screen.getByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('radio', { name: 'Ооба' })).toBeVisible()
})
