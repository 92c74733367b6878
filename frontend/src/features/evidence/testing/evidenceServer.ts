import { HttpResponse, http } from 'msw'
import type { Evidence, EvidenceItem, ReferenceData, UploadLimits } from '@/api'
import { id } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'

export const LIMITS: UploadLimits = {
  maxBytes: 52_428_800,
  chunkBytes: 1_048_576,
  quotaBytes: 1_000_000_000,
  usedBytes: 0,
  keptHours: 72,
  types: [
    { mediaType: 'application/pdf', extensions: ['pdf'] },
    { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  ],
}

const label = (ky: string) => ({ ky, ru: ky, en: ky })

export const REFERENCE: Partial<ReferenceData> = {
  sets: [
    {
      code: 'evidence_kind',
      items: [
        { code: 'order', label: label('Буйрук'), attributes: { dated: 'true' } },
        { code: 'photo', label: label('Сүрөт') },
        { code: 'report', label: label('Отчет') },
        { code: 'website_link', label: label('Веб-сайтка шилтеме') },
      ],
    },
    { code: 'evidence_register', items: [{ code: 'staff', label: label('Кызматкерлер') }] },
  ],
}

export const FILE = {
  name: 'Буйрук-45.pdf',
  mediaType: 'application/vnd.oasis.opendocument.text',
  size: 482_113,
  sha256: 'ab'.repeat(32),
  picture: false,
}

export const anItem = (changes: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: id(700),
  version: 0,
  kind: 'order',
  title: 'Класс жетекчилер жөнүндө буйрук',
  documentNumber: '45',
  documentDate: '2026-09-02',
  schoolYear: 2026,
  personalData: false,
  source: 'file',
  revision: 1,
  file: FILE,
  uses: 2,
  warnings: [],
  createdAt: '2026-09-03T04:12:00Z',
  ...changes,
})

export const anEvidence = (changes: Partial<Evidence> = {}): Evidence => ({
  ...anItem(),
  revisions: [{ number: 1, file: FILE, addedAt: '2026-09-03T04:12:00Z', addedBy: 'Айгүл Сыдыкова' }],
  duplicates: [],
  createdBy: 'Айгүл Сыдыкова',
  ...changes,
})

export const path = (rest = '') => api(`/schools/${SCHOOL_ID}${rest}`)

interface Options {
  items?: EvidenceItem[]
  evidence?: Evidence
}

/** A server for the evidence of one school: takes uploads piece by piece and remembers what was asked. */
export function evidenceServer({ items = [anItem()], evidence = anEvidence() }: Options = {}) {
  const asked: { method: string; url: URL; headers: Headers; body: unknown }[] = []
  const received: number[] = []
  let arrived = 0
  let length = 0
  server.events.removeAllListeners()
  server.events.on('request:start', async ({ request }) => {
    const json = request.headers.get('Content-Type')?.includes('json') ?? false
    const one = {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: null as unknown,
    }
    asked.push(one)
    if (json) one.body = JSON.parse((await request.clone().text()) || 'null')
  })
  server.use(
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
    http.get(path('/upload-limits'), () => HttpResponse.json(LIMITS)),
    http.get(path('/evidence'), ({ request }) => {
      const hash = new URL(request.url).searchParams.get('sha256')
      const found = hash === null ? items : items.filter((item) => item.file?.sha256 === hash)
      return HttpResponse.json({ items: found, total: found.length, page: 0, size: 50 })
    }),
    http.get(path('/evidence/:evidenceId'), () => HttpResponse.json(evidence)),
    http.post(path('/evidence'), () => HttpResponse.json(evidence, { status: 201 })),
    http.post(path('/uploads'), ({ request }) => {
      length = Number(request.headers.get('Upload-Length'))
      arrived = 0
      return new HttpResponse(null, {
        status: 201,
        headers: { Location: `/api/v1/schools/${SCHOOL_ID}/uploads/${id(900)}` },
      })
    }),
    http.head(
      path('/uploads/:uploadId'),
      () => new HttpResponse(null, { status: 200, headers: { 'Upload-Offset': String(arrived) } }),
    ),
    http.patch(path('/uploads/:uploadId'), async ({ request }) => {
      const piece = (await request.arrayBuffer()).byteLength
      received.push(piece)
      arrived += piece
      return new HttpResponse(null, { status: 204, headers: { 'Upload-Offset': String(arrived) } })
    }),
    http.delete(path('/uploads/:uploadId'), () => new HttpResponse(null, { status: 204 })),
    http.get(path('/uploads/:uploadId'), () =>
      HttpResponse.json({
        id: id(900),
        name: 'a.pdf',
        length,
        received: arrived,
        state: 'complete',
        mediaType: 'application/pdf',
        sha256: 'cd'.repeat(32),
        expiresAt: '2026-11-28T06:00:00Z',
      }),
    ),
  )
  return {
    asked,
    received,
    of: (method: string, end: string) =>
      asked.filter((one) => one.method === method && one.url.pathname.endsWith(end)),
  }
}
