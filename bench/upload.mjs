// make bench: 20 MB over a line that breaks in the middle of a piece at 60 %, gone on with from what has arrived.
// Usage: node upload.mjs BASE_URL
import { createHash, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { Api } from './api.mjs'

const base = process.argv[2]
const MEGABYTE = 1 << 20
const SIZE = 20 * MEGABYTE
const BREAK = 0.6 * SIZE
const MOST_SECONDS = 10
const TUS = { 'Tus-Resumable': '1.0.0' }

const head = Buffer.from('%PDF-1.7\n%')
const tail = Buffer.from('\n%%EOF\n')
// Hexadecimal, so that no random byte ends the comment.
const body = Buffer.from(randomBytes(SIZE / 2).toString('hex')).subarray(0, SIZE - head.length - tail.length)
const file = Buffer.concat([head, body, tail])

const director = await Api.signIn(base, 'director')
const school = (await director.get('/api/v1/me')).body.schools[0].id
const path = `/api/v1/schools/${school}`
const { chunkBytes } = (await director.get(`${path}/upload-limits`)).body
const signed = { ...TUS, Authorization: `Bearer ${director.token}` }

async function sent(upload, from, to) {
  for (let at = from; at < to; at += chunkBytes) {
    const answer = await fetch(base + upload, {
      method: 'PATCH',
      headers: { ...signed, 'Upload-Offset': String(at), 'Content-Type': 'application/offset+octet-stream' },
      body: file.subarray(at, Math.min(to, at + chunkBytes)),
    })
    if (answer.status !== 204) throw new Error(`PATCH at ${at}: ${answer.status} ${await answer.text()}`)
  }
}

/** Half of a piece, then the line is gone. */
function brokenOff(upload, at) {
  return new Promise((resolve) => {
    const piece = request(base + upload, {
      method: 'PATCH',
      headers: {
        ...signed,
        'Upload-Offset': at,
        'Content-Type': 'application/offset+octet-stream',
        'Content-Length': chunkBytes,
      },
    })
    piece.on('error', () => undefined)
    piece.on('close', resolve)
    piece.write(file.subarray(at, at + chunkBytes / 2), () => piece.destroy())
  })
}

const began = performance.now()
const created = await fetch(`${base}${path}/uploads`, {
  method: 'POST',
  headers: {
    ...signed,
    'Idempotency-Key': crypto.randomUUID(),
    'Upload-Length': String(SIZE),
    'Upload-Metadata': `filename ${Buffer.from('Сканер.pdf').toString('base64')}`,
  },
})
if (created.status !== 201) throw new Error(`${created.status} ${await created.text()}`)
const upload = new URL(created.headers.get('Location'), base).pathname
await sent(upload, 0, BREAK)
await brokenOff(upload, BREAK)
const asked = await fetch(base + upload, { method: 'HEAD', headers: signed })
const arrived = Number(asked.headers.get('Upload-Offset'))
await sent(upload, arrived, SIZE)
const seconds = (performance.now() - began) / 1000
const stored = (await director.get(upload)).body
const right = arrived === BREAK && stored.sha256 === createHash('sha256').update(file).digest('hex')
await director.call('DELETE', upload, undefined, TUS)

console.log('| What | seen | promise |')
console.log('| --- | ---: | ---: |')
console.log(
  `| 20 MB, broken off at 60 % and gone on with: ${right ? 'the hash is right' : 'THE HASH IS WRONG'} | ${seconds.toFixed(2)} s | ${MOST_SECONDS} s |`,
)
process.exit(right && seconds <= MOST_SECONDS ? 0 : 1)
