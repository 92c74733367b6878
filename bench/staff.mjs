// make bench, second part: the staff register at the size of the country, and its import.
// Usage: node staff.mjs BASE_URL JVM_PID JAVA
import { Api } from './api.mjs'
import { liveHeap } from './heap.mjs'

const [base, pid, java] = process.argv.slice(2)
const COUNTRY = 93_696
const FEW = 1_000
const SORTS = ['name', 'experience_desc', 'load']
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const rows = []
let held = true

function report(what, value, unit, most) {
  held &&= value <= most
  rows.push(`| ${what} | ${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit} | ${most} ${unit} |`)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

async function bench(path, parameters) {
  const answer = await fetch(`${base}/q/bench/staff/${path}?${new URLSearchParams(parameters)}`, { method: 'POST' })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Milliseconds of one list, each order in turn. */
async function listTimes(director, school, times) {
  const taken = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await director.get(`/api/v1/schools/${school}/staff?size=50&sort=${SORTS[i % SORTS.length]}`)
    taken.push(performance.now() - began)
  }
  return median(taken)
}

async function importFile(director, school, file) {
  const began = performance.now()
  const answer = await fetch(`${base}/api/v1/schools/${school}/staff/import`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${director.token}`, 'Content-Type': XLSX },
    body: file,
  })
  const body = await answer.json()
  return { status: answer.status, body, seconds: (performance.now() - began) / 1000 }
}

const director = await Api.signIn(base, 'director')
const importer = await Api.signIn(base, 'director2')
const own = (await director.get('/api/v1/me')).body.schools[0].id
const target = (await importer.get('/api/v1/me')).body.schools[0].id
const count = async () => (await importer.get(`/api/v1/schools/${target}/staff?employment=all&size=1`)).body.total

console.log('The staff list of one school while the table grows')
await bench('grow', { to: FEW })
await listTimes(director, own, 600)
const few = await listTimes(director, own, 600)
await bench('grow', { to: COUNTRY })
await listTimes(director, own, 100)
const many = await listTimes(director, own, 600)
console.log(`  ${few.toFixed(2)} ms at ${FEW} rows, ${many.toFixed(2)} ms at ${COUNTRY}`)
report(`Staff list, ${COUNTRY.toLocaleString('en')} rows against ${FEW.toLocaleString('en')}`, many / few, 'times', 1.5)

console.log('Importing 100,000 rows of twelve columns, twice: for the time, and for the memory')
const before = await count()
const timed = await importFile(importer, target, await bench('file', { rows: 100_000, wrong: 0, seed: 1 }))
if (timed.body.added !== 100_000 || (await count()) !== before + 100_000)
  throw new Error(JSON.stringify(timed.body).slice(0, 500))
report('Import of 100,000 × 12, validated and stored', timed.seconds, 's', 10)

const second = await bench('file', { rows: 100_000, wrong: 0, seed: 2 })
const idle = await liveHeap(java, pid)
let most = idle
let running = true
const watched = importFile(importer, target, second).finally(() => (running = false))
while (running) most = Math.max(most, await liveHeap(java, pid))
const { added, changed } = (await watched).body // a few have a namesake of the same birthday in the first file
if (added + changed !== 100_000) throw new Error(JSON.stringify((await watched).body).slice(0, 500))
report('Heap that an import of 100,000 × 12 holds, beside 100,000 known people', most - idle, 'MB', 256)

console.log('Importing 10,000 rows of which 500 are wrong')
const stored = await count()
const refused = await importFile(importer, target, await bench('file', { rows: 10_000, wrong: 500, seed: 3 }))
const places = new Set(refused.body.errors.map(({ params }) => `${params.column}${params.row}`))
if (refused.status !== 422 || places.size !== 500 || (await count()) !== stored)
  throw new Error(`${refused.status}, ${places.size} cells named, ${(await count()) - stored} rows stored`)
report('Refusal of 10,000 rows with 500 wrong cells, all named, nothing stored', refused.seconds, 's', 5)

console.log('\n| What | seen | promise |\n| --- | ---: | ---: |')
console.log(rows.join('\n'))
process.exitCode = held ? 0 : 1
