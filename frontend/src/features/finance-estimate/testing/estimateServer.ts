import { HttpResponse, http } from 'msw'
import type {
  BudgetArticle,
  FinanceEstimate,
  FinanceExecution,
  FinanceExecutionFigures,
  FinanceSource,
} from '@/api'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'

export const YEAR = 2026

const ARTICLES: BudgetArticle[] = [
  { code: '2222', version: 0, name: { ky: 'Чарбалык буюмдар' }, validFrom: '2020-01-01' },
  { code: '2231', version: 0, name: { ky: 'Коммуналдык кызматтар' }, validFrom: '2020-01-01' },
]

const SOURCES: FinanceSource[] = ['republican_budget', 'local_budget', 'special_funds', 'sponsor']

export const aDraft = (changes: Partial<FinanceEstimate> = {}): FinanceEstimate => ({
  version: 1,
  year: YEAR,
  status: 'draft',
  lines: [
    {
      article: '2231',
      source: 'local_budget',
      planned: '420000.00',
      changed: '0.00',
      current: '420000.00',
      valid: true,
    },
  ],
  changes: [],
  planned: '420000.00',
  current: '420000.00',
  sources: SOURCES,
  ...changes,
})

export const aConfirmed = (): FinanceEstimate =>
  aDraft({
    version: 2,
    status: 'confirmed',
    confirmed: {
      confirmedOn: '2026-01-15',
      documentNumber: '3',
      confirmedAt: '2026-01-15T06:15:00Z',
      confirmedByName: 'Айгүл Сыдыкова',
    },
  })

const figures = (current: string, actual: string, remaining: string, percent?: string) =>
  ({
    planned: current,
    changed: '0.00',
    current,
    actual,
    remaining,
    percent,
  }) satisfies FinanceExecutionFigures

/** Heating is overspent; something without an article was spent beside it. */
export const anExecution = (): FinanceExecution => ({
  year: YEAR,
  status: 'confirmed',
  lines: [
    {
      article: '2231',
      source: 'local_budget',
      inEstimate: true,
      figures: figures('420000.00', '425000.00', '-5000.00', '101.2'),
    },
    { source: 'sponsor', inEstimate: false, figures: figures('0.00', '30000.00', '-30000.00') },
  ],
  articles: [
    { article: '2231', figures: figures('420000.00', '425000.00', '-5000.00', '101.2') },
    { figures: figures('0.00', '30000.00', '-30000.00') },
  ],
  sources: [
    { source: 'local_budget', figures: figures('420000.00', '425000.00', '-5000.00', '101.2') },
    { source: 'sponsor', figures: figures('0.00', '30000.00', '-30000.00') },
  ],
  total: figures('420000.00', '455000.00', '-35000.00', '108.3'),
  otherCurrencies: [{ currency: 'USD', actual: '1200.00' }],
})

interface Sent {
  method: string
  path: string
  body: unknown
  ifMatch: string | null
}

/** The estimate of one year: takes every writing, remembers it and answers what follows from it. */
export function estimateServer(estimate: FinanceEstimate, execution: FinanceExecution = anExecution()) {
  const sent: Sent[] = []
  const base = api(`/schools/${SCHOOL_ID}/finance/estimates`)
  const take = async (request: Request) => {
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.split('/estimates/')[1] ?? '',
      body: await request.json(),
      ifMatch: request.headers.get('If-Match'),
    })
  }
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
    http.get(api('/budget-articles'), () => HttpResponse.json({ items: ARTICLES })),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(base, () => HttpResponse.json({ items: [] })),
    http.get(`${base}/${YEAR}`, () => HttpResponse.json(estimate)),
    http.get(`${base}/${YEAR}/execution`, () => HttpResponse.json(execution)),
    http.put(`${base}/${YEAR}`, async ({ request }) => {
      await take(request)
      return HttpResponse.json({ ...estimate, version: estimate.version + 1 })
    }),
    http.post(`${base}/${YEAR}/confirmation`, async ({ request }) => {
      await take(request)
      return HttpResponse.json(aConfirmed())
    }),
    http.post(`${base}/${YEAR}/changes`, async ({ request }) => {
      await take(request)
      return HttpResponse.json({ ...estimate, version: estimate.version + 1 }, { status: 201 })
    }),
  )
  return sent
}
