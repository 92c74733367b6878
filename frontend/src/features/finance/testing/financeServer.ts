import { HttpResponse, http } from 'msw'
import type { FinanceEntry } from '@/api'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'
import { anActivity, aSummary, FINANCE_REFERENCE, PAPER_ID } from './builders'

/** What one request said. */
interface Sent {
  method: string
  path: string
  query: Record<string, string>
  body: Record<string, unknown> | null
  ifMatch: string | null
}

export const moneyPath = (rest = '') => api(`/schools/${SCHOOL_ID}/finance${rest}`)

const aPaper = {
  id: PAPER_ID,
  version: 0,
  kind: 'receipt',
  title: 'Ашкананын чеги',
  personalData: false,
  source: 'file',
  revision: 0,
  uses: 1,
  warnings: [],
  createdAt: '2026-03-14T06:15:00Z',
}

const ARTICLES = [
  { code: '2222', version: 0, name: { ky: 'Чарбалык буюмдар' }, validFrom: '2020-01-01' },
  { code: '2231', version: 0, name: { ky: 'Коммуналдык кызматтар' }, validFrom: '2020-01-01' },
]

/** A server for the money of one school: answers with these entries and remembers what was asked and sent. */
export function financeServer(entries: readonly FinanceEntry[]) {
  const sent: Sent[] = []
  server.events.removeAllListeners()
  server.events.on('request:start', async ({ request }) => {
    const { pathname, searchParams } = new URL(request.url)
    const entry: Sent = {
      method: request.method,
      path: pathname.split(`${SCHOOL_ID}/finance`)[1] ?? pathname,
      query: Object.fromEntries(searchParams),
      body: null,
      ifMatch: request.headers.get('If-Match'),
    }
    sent.push(entry)
    if (request.headers.get('Content-Type')?.includes('json')) {
      entry.body = JSON.parse((await request.clone().text()) || 'null')
    }
  })
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(FINANCE_REFERENCE)),
    http.get(api('/budget-articles'), () => HttpResponse.json({ items: ARTICLES })),
    http.get(api(`/schools/${SCHOOL_ID}`), () => HttpResponse.json(aSchool())),
    http.get(api('/plans'), () => HttpResponse.json({ items: [], total: 0, page: 0, size: 10 })),
    http.get(api(`/schools/${SCHOOL_ID}/evidence/:paper`), () => HttpResponse.json(aPaper)),
    http.get(moneyPath('/board/decisions'), () =>
      HttpResponse.json({ items: [], total: 0, page: 0, size: 50 }),
    ),
    http.get(moneyPath('/summary'), () => HttpResponse.json(aSummary())),
    http.get(moneyPath('/activities/:activity'), () => HttpResponse.json(anActivity())),
    http.get(moneyPath('/entries'), () =>
      HttpResponse.json({
        items: entries,
        total: entries.length,
        page: 0,
        size: 50,
        totals: [
          { currency: 'KGS', income: '500000.00', expense: '412500.50', remainder: '87499.50' },
          { currency: 'USD', income: '6500.00', expense: '0.00', remainder: '6500.00' },
        ],
      }),
    ),
    http.get(moneyPath('/entries/:entry'), ({ params }) =>
      HttpResponse.json(entries.find((entry) => entry.id === params.entry)),
    ),
  )
  return {
    sent,
    last: (method: string, path: string) =>
      sent.filter((one) => one.method === method && one.path === path).at(-1),
  }
}
