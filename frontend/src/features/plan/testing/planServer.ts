import { HttpResponse, http } from 'msw'
import type { PlanContent } from '@/api'
import { api, server } from '@/testing/server'
import { aCompleteness, aPlanContent, PLAN_ID } from './builders'

interface Sent {
  method: string
  path: string
  body: Record<string, unknown> | null
  ifMatch: string | null
  key: string | null
}

const reference = (code: string, codes: readonly string[]) => ({
  code,
  items: codes.map((item) => ({ code: item, label: { ky: `${item} ky`, ru: item, en: item } })),
})

/** A server for one plan: answers what was written and remembers what was sent. */
export function planServer(content: PlanContent = aPlanContent()) {
  const sent: Sent[] = []
  const path = (rest: string) => api(`/plans/${PLAN_ID}${rest}`)
  const note = async (request: Request) => {
    const text = await request.clone().text()
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.split(PLAN_ID)[1] ?? '',
      body: text === '' ? null : JSON.parse(text),
      ifMatch: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
    })
  }
  let made = 0
  server.use(
    http.get(path('/content'), () => HttpResponse.json(content)),
    http.get(path('/completeness'), () => HttpResponse.json(aCompleteness)),
    http.get(path('/comments'), () => HttpResponse.json({ items: [] })),
    http.get(path('/problem-origins'), () => HttpResponse.json({ items: [] })),
    http.get(api('/reference-data'), () =>
      HttpResponse.json({
        version: '1',
        criteriaSets: [],
        sets: [
          reference('mop_direction', [
            'teacher_mastery',
            'internal_control',
            'training_quality',
            'health_safety',
            'material_base',
            'finance',
          ]),
          reference('mop_retrospective_block', ['results_3_or_5_years', 'unfulfilled_reasons']),
          reference('team_member_category', ['parent', 'teacher', 'pupil', 'admin', 'other']),
        ],
      }),
    ),
    http.put(path('/:list/:id'), async ({ request, params }) => {
      await note(request)
      const list = content[params.list as 'activities'] as unknown as Array<{ id: string; version: number }>
      const entity = list.find((known) => known.id === params.id)
      const body = (await request.json()) as object
      return HttpResponse.json({ ...entity, ...body, version: (entity?.version ?? 0) + 1 })
    }),
    http.post(path('/:list'), async ({ request }) => {
      await note(request)
      made += 1
      const body = (await request.json()) as object
      return HttpResponse.json(
        {
          ...body,
          id: `0198f1c2-7a10-7c3e-9b52-00000000900${made}`,
          version: 0,
          number: '',
          status: 'planned',
          overdue: false,
        },
        { status: 201 },
      )
    }),
    http.post(path('/team/members'), async ({ request }) => {
      await note(request)
      const body = (await request.json()) as { fullName: string }
      return HttpResponse.json(
        { ...body, label: body.fullName, id: '0198f1c2-7a10-7c3e-9b52-000000009100', version: 0 },
        { status: 201 },
      )
    }),
    http.delete(path('/:list/:id'), async ({ request }) => {
      await note(request)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return { sent, content, path }
}
