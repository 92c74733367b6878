// make bench: a book of incomes and expenses from a spreadsheet of ten thousand rows.
// Usage: node finance.mjs BASE_URL JVM_PID JAVA
import { Api } from './api.mjs'
import { liveHeap } from './heap.mjs'

const [base, pid, java] = process.argv.slice(2)
const ROWS = 10_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const rows = []
let held = true

function report(what, value, unit, most) {
  held &&= value <= most
  rows.push(`| ${what} | ${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit} | ${most} ${unit} |`)
}

async function file(parameters) {
  const answer = await fetch(`${base}/q/bench/finance/file?${new URLSearchParams(parameters)}`, { method: 'POST' })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return Buffer.from(await answer.arrayBuffer())
}

const director = await Api.signIn(base, 'director2')
const school = (await director.get('/api/v1/me')).body.schools[0].id
const money = `/api/v1/schools/${school}/finance`
const count = async () => (await director.get(`${money}/entries?size=1`)).body.total

async function importFile(body, dryRun) {
  const began = performance.now()
  const answer = await fetch(`${base}${money}/import?dryRun=${dryRun}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${director.token}`, 'Content-Type': XLSX },
    body,
  })
  return { status: answer.status, body: await answer.json(), seconds: (performance.now() - began) / 1000 }
}

function fail(what, { status, body }) {
  throw new Error(`${what}: ${status} ${JSON.stringify(body).slice(0, 500)}`)
}

console.log(`Importing a book of ${ROWS} rows: looked through, then stored`)
const before = await count()
const book = await file({ rows: ROWS, wrong: 0, seed: 1, sums: 1_000_000 })
const seen = await importFile(book, true)
if (seen.body.added !== ROWS || (await count()) !== before) fail('preview', seen)
report(`Preview of ${ROWS} rows, nothing stored`, seen.seconds, 's', 5)
const idle = await liveHeap(java, pid)
let most = idle
let running = true
const watched = importFile(await file({ rows: ROWS, wrong: 0, seed: 2, sums: 1_000_000 }), true).finally(
  () => (running = false),
)
while (running) most = Math.max(most, await liveHeap(java, pid))
await watched
report(`Heap that a preview of ${ROWS} rows holds`, most - idle, 'MB', 128)
const stored = await importFile(book, false)
if (stored.body.added !== ROWS || (await count()) !== before + ROWS) fail('import', stored)
report(`Import of ${ROWS} rows, checked, stored and searched for doubles`, stored.seconds, 's', 5)

console.log('The same number of rows with few sums, so that many look alike')
const alike = await importFile(await file({ rows: ROWS, wrong: 0, seed: 3, sums: 20 }), true)
if (alike.status !== 200 || alike.body.suspected === 0) fail('alike', alike)
report(`Preview of ${ROWS} rows of 20 sums (${alike.body.suspected} suspected)`, alike.seconds, 's', 5)

console.log(`Importing ${ROWS} rows of which 500 are wrong`)
const refused = await importFile(await file({ rows: ROWS, wrong: 500, seed: 4, sums: 1_000_000 }), false)
const places = new Set(refused.body.errors.map(({ params }) => `${params.column}${params.row}`))
if (refused.status !== 422 || places.size !== 500 || (await count()) !== before + ROWS) fail('refusal', refused)
report(`Refusal of ${ROWS} rows with 500 wrong cells, all named, nothing stored`, refused.seconds, 's', 5)

console.log('The pages of a book with so many lines')
async function median(path) {
  const times = []
  for (let i = 0; i < 30; i++) {
    const began = performance.now()
    await director.get(path)
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] / 1000
}
report('Its list, 50 lines with their doubts', await median(`${money}/entries?size=50`), 's', 0.5)
report('Its overview', await median(`${money}/summary`), 's', 0.5)
const exportBegan = performance.now()
const exported = await fetch(`${base}${money}/export`, { headers: { Authorization: `Bearer ${director.token}` } })
const bytes = (await exported.arrayBuffer()).byteLength
if (!exported.ok || bytes < 100_000) throw new Error(`export: ${exported.status}, ${bytes} bytes`)
report('Its export', (performance.now() - exportBegan) / 1000, 's', 5)

console.log('\n| What | seen | promise |\n| --- | ---: | ---: |')
console.log(rows.join('\n'))
process.exitCode = held ? 0 : 1
