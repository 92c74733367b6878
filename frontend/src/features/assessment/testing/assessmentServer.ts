import { HttpResponse, http } from 'msw'
import type { Assessment } from '@/api'
import { aSchool, SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'
import { ASSESSMENT_ID, ASSESSMENT_REFERENCE, anAchievement, aSheet, aSummary } from './builders'

/** What one request said. */
interface Sent {
  method: string
  path: string
  query: Record<string, string>
  body: Record<string, unknown> | null
  ifMatch: string | null
}

export const schoolPath = (rest = '') => api(`/schools/${SCHOOL_ID}${rest}`)
export const onePath = (rest = '') => schoolPath(`/assessments/${ASSESSMENT_ID}${rest}`)

/** A server for the assessments of one school: takes every writing and remembers what was asked and sent. */
export function assessmentServer(assessment: Assessment) {
  let current = assessment
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
    }
    sent.push(entry)
    if (json) entry.body = JSON.parse((await request.clone().text()) || 'null')
  })
  const page = (items: unknown[]) => HttpResponse.json({ items, total: items.length, page: 0, size: 50 })
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(ASSESSMENT_REFERENCE)),
    http.get(schoolPath(), () => HttpResponse.json(aSchool())),
    http.get(schoolPath('/assessment-summary'), () => HttpResponse.json(aSummary())),
    http.get(schoolPath('/assessments'), () =>
      page([{ ...current, stepsDone: 2, overdue: true, strengths: 0, weaknesses: current.findings.length }]),
    ),
    http.get(onePath(), () => HttpResponse.json(current)),
    http.put(onePath(), async ({ request }) => {
      const body = (await request.json()) as Partial<Assessment>
      current = { ...current, ...body, version: current.version + 1 }
      return HttpResponse.json(current)
    }),
    http.get(schoolPath('/observations'), () => {
      const { items: _items, teacher, ...row } = aSheet()
      return page([{ ...row, teacherName: teacher?.fullName }])
    }),
    http.get(schoolPath('/observations/:sheet'), () => HttpResponse.json(aSheet())),
    http.get(schoolPath('/achievements'), () => page([anAchievement()])),
    http.get(schoolPath('/staff'), () =>
      page([{ id: anAchievement().person.id, fullName: anAchievement().person.fullName }]),
    ),
  )
  return {
    sent,
    /** Somebody else writes. */
    meanwhile: (changes: Partial<Assessment>) => {
      current = { ...current, ...changes, version: current.version + 1 }
    },
    last: (method: string, path: string) =>
      sent.filter((one) => one.method === method && one.path === path).at(-1),
  }
}
