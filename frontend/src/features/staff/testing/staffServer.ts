import { HttpResponse, http } from 'msw'
import type { MethodicalUnion, StaffListItem, StaffPerson, TeacherAchievement } from '@/api'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'
import { aPerson, aUnion, STAFF_REFERENCE } from './builders'

/** What one request said. */
export interface Sent {
  method: string
  path: string
  query: Record<string, string>
  body: Record<string, unknown> | null
  ifMatch: string | null
  key: string | null
}

interface Options {
  rows?: StaffListItem[]
  total?: number
  person?: StaffPerson
  unions?: MethodicalUnion[]
  achievements?: TeacherAchievement[]
}

export const staffPath = (rest = '') => api(`/schools/${SCHOOL_ID}${rest}`)

/** A server for the staff of one school: answers reads and remembers what was asked and sent. */
export function staffServer({
  rows = [],
  total,
  person = aPerson(),
  unions = [aUnion()],
  achievements = [],
}: Options = {}) {
  const sent: Sent[] = []
  server.events.removeAllListeners()
  server.events.on('request:start', async ({ request }) => {
    const { pathname, searchParams } = new URL(request.url)
    const json = request.headers.get('Content-Type')?.includes('json') ?? false
    const entry: Sent = {
      method: request.method,
      path: pathname.split(SCHOOL_ID)[1] ?? pathname,
      query: Object.fromEntries(searchParams),
      body: null,
      ifMatch: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
    }
    sent.push(entry)
    if (json) entry.body = JSON.parse((await request.clone().text()) || 'null')
  })
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(STAFF_REFERENCE)),
    http.get(staffPath(), () => HttpResponse.json(aSchool())),
    http.get(staffPath('/methodical-unions'), () => HttpResponse.json({ items: unions })),
    http.get(staffPath('/staff'), ({ request }) => {
      const query = new URL(request.url).searchParams
      const page = Number(query.get('page') ?? 0)
      const size = Number(query.get('size') ?? 50)
      return HttpResponse.json({
        items: rows.slice(page * size, (page + 1) * size),
        total: total ?? rows.length,
        page,
        size,
      })
    }),
    http.get(staffPath('/staff/:personId'), () => HttpResponse.json(person)),
    http.get(staffPath('/achievements'), () =>
      HttpResponse.json({ items: achievements, total: achievements.length, page: 0, size: 50 }),
    ),
  )
  return {
    sent,
    last: (method: string, path: string) =>
      sent.filter((one) => one.method === method && one.path === path).at(-1),
  }
}
