import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import { id, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { api, server } from '@/testing/server'
import { sendFile } from './model/sendFile'

const UPLOADS = `/schools/${SCHOOL_ID}/uploads`
const ONE = api(`${UPLOADS}/${id(900)}`)

/** A server that keeps what arrives, and fails when it is told to. */
function uploads(length: number) {
  const state = { arrived: 0, created: 0, offsets: [] as number[], fail: null as (() => Response) | null }
  server.use(
    http.post(api(UPLOADS), () => {
      state.created += 1
      state.arrived = 0
      return new HttpResponse(null, { status: 201, headers: { Location: `/api/v1${UPLOADS}/${id(900)}` } })
    }),
    http.head(ONE, () => new HttpResponse(null, { headers: { 'Upload-Offset': String(state.arrived) } })),
    http.patch(ONE, async ({ request }) => {
      if (state.fail !== null) {
        const answer = state.fail()
        state.fail = null
        return answer
      }
      state.offsets.push(Number(request.headers.get('Upload-Offset')))
      state.arrived += (await request.arrayBuffer()).byteLength
      return new HttpResponse(null, { status: 204, headers: { 'Upload-Offset': String(state.arrived) } })
    }),
    http.get(ONE, () =>
      HttpResponse.json({
        id: id(900),
        name: 'a.pdf',
        length,
        received: length,
        state: 'complete',
        expiresAt: '2026-11-28T06:00:00Z',
      }),
    ),
  )
  return state
}

const file = (size: number) => new Blob([new Uint8Array(size)])
const watcher = (signal = new AbortController().signal) => ({
  signal,
  onBegun: vi.fn(),
  onShare: vi.fn(),
  onWaiting: vi.fn(),
})
const transfer = (size: number, uploadId?: string) => ({
  schoolId: SCHOOL_ID,
  file: file(size),
  name: 'Буйрук.pdf',
  key: 'key-of-one-intention',
  chunkBytes: 1_048_576,
  uploadId,
})

it('sends growing pieces and tells how far it is', async () => {
  const state = uploads(300_000)
  const seen = watcher()
  const upload = await sendFile(transfer(300_000), seen)
  expect(upload.state).toBe('complete')
  expect(state.offsets).toEqual([0, 65_536, 196_608])
  expect(seen.onBegun).toHaveBeenCalledWith(id(900))
  expect(seen.onShare).toHaveBeenLastCalledWith(1)
})

it('after a break it asks how much has arrived and goes on from there', async () => {
  const state = uploads(300_000)
  state.fail = () => HttpResponse.error() as unknown as Response
  const seen = watcher()
  await sendFile(transfer(300_000), seen)
  expect(state.created).toBe(1)
  expect(state.arrived).toBe(300_000)
  expect(seen.onWaiting).toHaveBeenCalledWith(true)
  expect(seen.onWaiting).toHaveBeenLastCalledWith(false)
})

it('goes on with what an earlier visit began', async () => {
  const state = uploads(300_000)
  state.arrived = 180_000
  await sendFile(transfer(300_000, id(900)), watcher())
  expect(state.created).toBe(0)
  expect(state.offsets[0]).toBe(180_000)
})

it('begins anew when the server has forgotten the upload', async () => {
  const state = uploads(1_000)
  let forgotten = true
  server.use(
    http.head(ONE, () => {
      if (!forgotten) return new HttpResponse(null, { headers: { 'Upload-Offset': String(state.arrived) } })
      forgotten = false
      return new HttpResponse(null, { status: 404 })
    }),
  )
  await sendFile(transfer(1_000, id(900)), watcher())
  expect(state.created).toBe(1)
  expect(state.arrived).toBe(1_000)
})

it('a refusal ends it with its reason', async () => {
  const state = uploads(1_000)
  state.fail = () =>
    problem(415, 'UNSUPPORTED_MEDIA_TYPE', {
      errors: [{ pointer: '', code: 'macros', message: 'Файлдын ичинде макрос бар' }],
    }) as unknown as Response
  await expect(sendFile(transfer(1_000), watcher())).rejects.toMatchObject({ status: 415 })
})

it('stops when it is told to', async () => {
  uploads(1_000)
  const controller = new AbortController()
  controller.abort()
  await expect(sendFile(transfer(1_000), watcher(controller.signal))).rejects.toThrow()
})
