// make bench: the whole report of a self-evaluation with 60 annexes, as PDF and as DOCX.
// Usage: node report.mjs BASE_URL JVM_PID JAVA
import { Api } from './api.mjs'
import { liveHeap } from './heap.mjs'

const [base, pid, java] = process.argv.slice(2)
const ANNEXES = 60
const TIMES = 5
const MOST_SECONDS = 3
const MOST_MEGABYTES = 256

const director = await Api.signIn(base, 'director')
const school = (await director.get('/api/v1/me')).body.schools[0].id
const ofSchool = `/api/v1/schools/${school}`
const replace = (path, version, json) => director.call('PUT', path, json, { 'If-Match': `"${version}"` })

/** The demonstration's own texts, with every part of the report, under a school year that nobody uses. */
async function written() {
  const { items } = (await director.get(`${ofSchool}/self-evaluations?size=100`)).body
  const known = items.find((one) => one.purpose === 'annual' && one.schoolYear === 2026)
  const model = (await director.get(`/api/v1/self-evaluations/${known.id}`)).body
  const schoolYear = Math.max(2060, ...items.map((one) => one.schoolYear)) + 1
  const { firstYear, lastYear } = model
  const made = (
    await director.post(`${ofSchool}/self-evaluations`, { schoolYear, purpose: 'accreditation', firstYear, lastYear })
  ).body
  const path = `/api/v1/self-evaluations/${made.id}`
  for (const { block, narrative, notApplicable, notApplicableReason } of model.intro)
    await replace(`${path}/intro/${block}`, 0, { narrative, notApplicable, notApplicableReason })
  for (const { code, narrative, level, notApplicablePart } of model.criteria)
    await replace(`${path}/criteria/${code}`, 0, { narrative, level, notApplicablePart })
  for (const section of model.sections)
    for (const { sectionCode, kind, text, criterionCode } of [...section.strengths, ...section.weaknesses])
      await director.post(`${path}/points`, { sectionCode, kind, text, criterionCode })
  for (const { code, narrative } of model.reportParts) await replace(`${path}/report-parts/${code}`, 0, { narrative })
  for (const { area, text, criterionCode } of model.recommendations)
    await director.post(`${path}/recommendations`, { area, text, criterionCode })
  const { orderNumber, orderDate, chair, members } = model.commission
  await replace(`${path}/commission`, 0, { orderNumber, orderDate, chair, members })
  for (let i = 0; i < ANNEXES; i++) {
    const evidence = await director.post(`${ofSchool}/evidence`, {
      kind: 'charter',
      title: `Педагогикалык кеңештин чечимдери жана алардын аткарылышы жөнүндө маалымат, ${i + 1}`,
      schoolYear: 2026,
      personalData: false,
      url: `https://mektep.example/${schoolYear}/${i + 1}`,
    })
    const codes = [i, i + 5].map((at) => model.criteria[at % model.criteria.length].code)
    await director.post(`${path}/annexes`, { evidenceId: evidence.body.id, criterionCodes: codes })
  }
  return path
}

async function printed(path, format) {
  const began = performance.now()
  const answer = await fetch(`${base}${path}/document?format=${format}`, {
    headers: { Authorization: `Bearer ${director.token}` },
  })
  const bytes = (await answer.arrayBuffer()).byteLength
  if (!answer.ok || bytes < 20_000) throw new Error(`${format}: ${answer.status}, ${bytes} bytes`)
  return (performance.now() - began) / 1000
}

/** Several in a row, so that the collections meet each stage of one. */
async function heapOf(path, format) {
  const idle = await liveHeap(java, pid)
  let most = idle
  let running = true
  const series = (async () => {
    for (let i = 0; i < TIMES; i++) await printed(path, format)
  })().finally(() => (running = false))
  while (running) most = Math.max(most, await liveHeap(java, pid))
  await series
  return most - idle
}

const path = await written()
const whole = (await director.get(path)).body
const characters = [...whole.intro, ...whole.criteria, ...whole.reportParts].reduce((sum, one) => sum + one.textLength, 0)
console.log(
  `A report of ${whole.criteria.length} criteria, ${whole.reportParts.length} parts, ` +
    `${whole.recommendations.length} recommendations, ${characters} characters, ${whole.annexes.items.length} annexes`,
)
let held = true
const rows = []
for (const format of ['pdf', 'docx']) {
  const taken = []
  for (let i = 0; i < TIMES; i++) taken.push(await printed(path, format))
  const [first, ...later] = taken
  const heap = await heapOf(path, format)
  held &&= Math.max(...taken) <= MOST_SECONDS && heap <= MOST_MEGABYTES
  console.log(`  ${format}: ${taken.map((one) => one.toFixed(2)).join(', ')} s`)
  const name = format.toUpperCase()
  rows.push(`| ${name}, the first after the start | ${first.toFixed(2)} s | ${MOST_SECONDS} s |`)
  rows.push(`| ${name}, the slowest of the next ${later.length} | ${Math.max(...later).toFixed(2)} s | ${MOST_SECONDS} s |`)
  rows.push(`| Heap that it holds, ${name} | ${Math.max(0, heap).toFixed(0)} MB | ${MOST_MEGABYTES} MB |`)
}
console.log('\n| What | seen | promise |\n| --- | ---: | ---: |')
console.log(rows.join('\n'))
process.exitCode = held ? 0 : 1
