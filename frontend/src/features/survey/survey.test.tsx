import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { type ReactElement, useState } from 'react'
import { expect, it, vi } from 'vitest'
import type { Role, StakeholderSurvey } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { SurveyPage } from './SurveyPage'
import { SurveysPage } from './SurveysPage'
import type { SurveysSearch } from './search'
import { SheetPage } from './sheet/SheetPage'
import {
  anOpenSurvey,
  aRow,
  aSurvey,
  aTemplate,
  SATISFIED,
  SURVEY_ID,
  theResults,
  WISH,
} from './testing/builders'

const LIST = `/schools/${SCHOOL_ID}/stakeholder-surveys`
const ONE = `${LIST}/${SURVEY_ID}`

/** What writing requests said, newest last. */
interface Sent {
  body: unknown
  ifMatch: string | null
}

function serve(survey: StakeholderSurvey, results = theResults()) {
  server.use(
    http.get(api('/reference-data'), () =>
      HttpResponse.json({
        ...REFERENCE,
        sets: [
          {
            code: 'survey_respondent',
            items: [{ code: 'parents', label: { ky: 'Ата-энелер', ru: 'Родители', en: 'Parents' } }],
          },
        ],
      }),
    ),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/survey-templates'), () => HttpResponse.json({ items: [aTemplate()] })),
    http.get(api(ONE), () => HttpResponse.json(survey)),
    http.get(api(`${ONE}/results`), () => HttpResponse.json(results)),
    http.get(api(`${ONE}/questions/${WISH}/texts`), () =>
      HttpResponse.json({ items: ['Ашкана оңдолсун', 'Рахмат'], page: 0, size: 20, total: 2 }),
    ),
  )
}

function listed(...rows: ReturnType<typeof aRow>[]) {
  server.use(
    http.get(api(LIST), () => HttpResponse.json({ items: rows, page: 0, size: 50, total: rows.length })),
  )
}

function taking(method: 'put' | 'post', path: string, answer: () => Response): Sent[] {
  const sent: Sent[] = []
  server.use(
    http[method](api(path), async ({ request }) => {
      const text = await request.text()
      sent.push({ body: text === '' ? null : JSON.parse(text), ifMatch: request.headers.get('If-Match') })
      return answer()
    }),
  )
  return sent
}

async function show(element: ReactElement, role: Role = 'director') {
  await asUser(aUser(role))
  return renderApp(element, { path: `/schools/${SCHOOL_ID}/surveys`, pattern: '/schools/$schoolId/surveys' })
}

const survey = <SurveyPage schoolId={SCHOOL_ID} surveyId={SURVEY_ID} onDeleted={() => undefined} />

function List({ onOpen }: { onOpen: (id: string) => void }) {
  const [search, setSearch] = useState<SurveysSearch>({})
  return <SurveysPage schoolId={SCHOOL_ID} search={search} onSearch={setSearch} onOpen={onOpen} />
}

it('R-062 lists surveys with the number that answered beside every share', async () => {
  serve(aSurvey())
  listed(
    aRow(),
    aRow({ id: SATISFIED, title: { ky: 'Жаңы' }, status: 'draft', invited: undefined, opensOn: undefined }),
  )
  await show(<List onOpen={() => undefined} />)
  const row = await screen.findByRole('row', { name: /Ата-энелердин пикири/ })
  expect(row).toHaveTextContent('61 / 90 (67,8 %)')
  expect(row).toHaveTextContent('Аяктады')
  expect(screen.getByRole('row', { name: /Жаңы/ })).toHaveTextContent('9 суроо')
})

it('a reader is offered nothing to make', async () => {
  serve(aSurvey())
  listed()
  await show(<List onOpen={() => undefined} />, 'district_specialist')
  expect(await screen.findByText('Аяктаган сурамжылоо жок')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Жаңы сурамжылоо' })).not.toBeInTheDocument()
})

it('begins with a ready questionnaire in one click, without the ids of another', async () => {
  serve(aSurvey())
  listed()
  const sent = taking('post', LIST, () => HttpResponse.json(aSurvey(), { status: 201 }))
  const opened = vi.fn()
  await show(<List onOpen={opened} />)
  await userEvent.click((await screen.findAllByRole('button', { name: 'Жаңы сурамжылоо' }))[0] as HTMLElement)
  await userEvent.click(await screen.findByRole('button', { name: /Ата-энелердин пикири/ }))
  await waitFor(() => expect(opened).toHaveBeenCalledWith(SURVEY_ID))
  const body = sent[0]?.body as StakeholderSurvey
  expect(body.questions[0]).toMatchObject({ kind: 'single', text: { ky: 'Канааттанасызбы?' } })
  expect(JSON.stringify(body)).not.toContain(SATISFIED)
})

it('writes a draft that saves itself', async () => {
  serve(aSurvey())
  const sent = taking('put', ONE, () => HttpResponse.json(aSurvey({ version: 5 })))
  await show(survey)
  const user = userEvent.setup()
  const questions = await screen.findByRole('region', { name: 'Суроолор' })
  await user.click(within(questions).getByRole('button', { name: 'Эркин жооп' }))
  const second = within(questions).getByRole('listitem', { name: '2-суроо' })
  const text = within(second).getByRole('textbox', { name: 'Суроонун тексти' })
  await waitFor(() => expect(text).toHaveFocus())
  await user.type(text, 'Сунушуңуз?')
  await user.tab()
  await waitFor(() => expect(sent.length).toBeGreaterThan(0), { timeout: 6_000 })
  const last = sent.at(-1)
  expect(last?.ifMatch).toBe('"4"')
  expect(
    (last?.body as StakeholderSurvey | undefined)?.questions.map(({ kind, text: words }) => [kind, words.ky]),
  ).toEqual([
    ['single', 'Канааттанасызбы?'],
    ['text', 'Сунушуңуз?'],
  ])
})

it('R-062 names what is missing before the opening', async () => {
  serve(aSurvey())
  taking('post', `${ONE}/opening`, () =>
    problem(422, 'RULE_BROKEN', {
      errors: [
        {
          pointer: '/questions/0/options',
          code: 'options_missing',
          message: '1-суроодо жок дегенде эки вариант болсун',
        },
      ],
    }),
  )
  await show(survey)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Сурамжылоону ачуу' }))
  const panel = await screen.findByRole('dialog', { name: 'Сурамжылоону ачуу' })
  await user.click(within(panel).getByRole('button', { name: 'Ачуу' }))
  expect(await within(panel).findByText('1ден 99999га чейинки санды жазыңыз')).toBeVisible()
  await user.type(within(panel).getByRole('textbox', { name: /Канча кишиден суралат/ }), '90')
  await user.click(within(panel).getByRole('button', { name: 'Ачуу' }))
  expect(await within(panel).findByText('1-суроодо жок дегенде эки вариант болсун')).toBeVisible()
})

it('an open survey has its link, tells only how many answered, and says why', async () => {
  serve(anOpenSurvey())
  const closed = taking('post', `${ONE}/closing`, () =>
    HttpResponse.json(anOpenSurvey({ status: 'closed', version: 5 })),
  )
  await show(survey)
  const user = userEvent.setup()
  const link = await screen.findByRole('link', { name: /\/s\/k7m2-x9qp-4tbn/ })
  expect(link).toHaveAttribute('href', `${window.location.origin}/s/k7m2-x9qp-4tbn`)
  expect(screen.getByText(/жооп берди, чакырылганы 90 \(37,8 %\)/)).toBeVisible()
  expect(screen.getByText(/аны ким бергени билинип калмак/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Долбоорго кайтаруу' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Аяктатуу' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Аяктатуу' }))
  expect(await screen.findByRole('figure', { name: '1. Канааттанасызбы?' })).toBeVisible()
  expect(closed[0]?.ifMatch).toBe('"4"')
})

it('R-062 shows each distribution with its numbers, as bars and as a table', async () => {
  serve(anOpenSurvey({ status: 'closed', answered: 61 }))
  await show(survey)
  const figure = await screen.findByRole('figure', { name: '1. Канааттанасызбы?' })
  expect(figure).toHaveTextContent('жооп берген 60')
  expect(within(figure).getByText('48').closest('li')).toHaveTextContent('Ооба48 (80,0 %)')
  await userEvent.click(within(figure).getByRole('button', { name: /^Таблица/ }))
  expect(within(figure).getByRole('row', { name: /^Жок 12 20,0\s%$/ })).toBeVisible()
  expect(screen.getByRole('figure', { name: '2. Коопсузбу?' })).toHaveTextContent('орточо балл 3')
  expect(screen.getByText(/Бул суроого 5 адамдан аз жооп берди/)).toBeVisible()
  expect(await screen.findByText('Ашкана оңдолсун')).toBeVisible()
})

it('takes a result into the indicators in one click', async () => {
  serve(anOpenSurvey({ status: 'closed', answered: 61 }))
  const results = theResults()
  const [first, ...rest] = results.questions
  const taken = { ...results, questions: [{ ...first, inIndicators: true }, ...rest] }
  taking('post', `${ONE}/questions/${SATISFIED}/indicator`, () => HttpResponse.json(taken))
  await show(survey)
  await userEvent.click(await screen.findByRole('button', { name: 'Көрсөткүчтөргө алуу' }))
  expect(await screen.findByRole('button', { name: 'Көрсөткүчтөрдө бар, кайра алуу' })).toBeVisible()
})

it('R-062 makes the results evidence in one click, and shows where they lie afterwards', async () => {
  serve(anOpenSurvey({ status: 'closed', answered: 61 }))
  const sent = taking('post', `/schools/${SCHOOL_ID}/evidence`, () => {
    server.use(http.get(api(`${ONE}/results`), () => HttpResponse.json(theResults({ evidenceId: WISH }))))
    return HttpResponse.json({ id: WISH }, { status: 201 })
  })
  await show(survey)
  await userEvent.click(await screen.findByRole('button', { name: 'Тастыктоочу базага кошуу' }))
  const link = await screen.findByRole('link', { name: 'Далилди ачуу' })
  expect(link).toHaveAttribute('href', `/schools/${SCHOOL_ID}/evidence?open=${WISH}`)
  expect(sent[0]?.body).toMatchObject({
    kind: 'survey_result',
    title: 'Ата-энелердин пикири',
    register: 'surveys',
    recordId: SURVEY_ID,
    documentDate: '2026-10-26',
  })
})

it('with fewer than five answers no result is shown, and it says why', async () => {
  serve(
    anOpenSurvey({ status: 'closed', answered: 4 }),
    theResults({ answered: 4, hidden: 'few', questions: [] }),
  )
  await show(survey)
  expect(await screen.findByText(/Жооптор 5 жеткен жок/)).toBeVisible()
  expect(screen.queryByRole('figure')).not.toBeInTheDocument()
})

it('who oversees the school reads the results without the texts', async () => {
  serve(
    anOpenSurvey({ status: 'closed', answered: 61, code: undefined }),
    theResults({ textsReadable: false }),
  )
  await show(survey, 'commission_member')
  expect(await screen.findByText('Жазылган жоопторду мектептин жетекчилиги гана окуйт.')).toBeVisible()
  expect(screen.queryByText('Ашкана оңдолсун')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Мөөнөтүн, санын өзгөртүү' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Тастыктоочу базага кошуу' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'XLSX файлга алуу' })).toBeVisible()
})

it('prints a sheet with the code to scan and the address to type', async () => {
  serve(anOpenSurvey())
  await show(<SheetPage schoolId={SCHOOL_ID} surveyId={SURVEY_ID} />)
  const code = await screen.findByRole('img', { name: 'Сурамжылоонун QR коду: k7m2-x9qp-4tbn' })
  expect(code.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(1000)
  expect(screen.getByText('k7m2-x9qp-4tbn').parentElement).toHaveTextContent(/\/s\/k7m2-x9qp-4tbn$/)
  expect(screen.getByText('Акыркы күнү: 2026-жылдын 4-декабры')).toBeVisible()
})
