// make bench, first part: each endpoint against its floor, interleaved, in one JVM.
// Usage: node endpoints.mjs BASE_URL JVM_PID SECONDS
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { seed, SCHOOLS } from './seed.mjs'

const [base, pid, seconds] = process.argv.slice(2)
const ROUNDS = 3
const CLIENTS = 8
// What runs once in a request is compiled in full after 25,000 of them (jvm.options), and what was
// compiled around it once more after that: until then the numbers still rise.
const WARM_UP = 40_000

/** CPU time of the JVM so far, in milliseconds. */
function cpu() {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Requests per second and CPU microseconds per request. */
function load({ path, token, body }, duration) {
  const arguments_ = ['-t1', `-c${CLIENTS}`, `-d${duration}s`, '--timeout', '10s']
  if (token) arguments_.push('-H', `Authorization: Bearer ${token}`)
  if (body) arguments_.push('-s', new URL('post.lua', import.meta.url).pathname)
  const before = cpu()
  const report = execFileSync('wrk', [...arguments_, base + path], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_BODY: body ?? '' },
  })
  const spent = cpu() - before
  if (/Non-2xx|Socket errors/.test(report)) throw new Error(`${path} failed under load:\n${report}`)
  const requests = Number(report.match(/(\d+) requests in/)[1])
  return { requests, rate: Number(report.match(/Requests\/sec:\s+([\d.]+)/)[1]), cpu: (spent * 1000) / requests }
}

function warmUp(way) {
  for (let done = 0; done < WARM_UP; ) done += load(way, seconds).requests
}

/** Lets the floor learn what one request sends to the database and answers. */
async function record(name, api, { method, path, json }) {
  for (let warm = 0; warm < 20; warm++) await api.call(method, path, json, { 'Idempotency-Key': crypto.randomUUID() })
  let statements
  for (let twice = 0; twice < 2; twice++) {
    await api.post('/q/bench/start')
    const answer = await api.call(method, path, json, { 'Idempotency-Key': crypto.randomUUID() })
    const kept = await fetch(`${base}/q/bench/keep/${name}?status=${answer.status}`, { method: 'POST', body: answer.text })
    statements = (await kept.text()).trim().split('\n')
  }
  console.log(`  ${name}: ${statements.length} statements`)
  if (process.env.BENCH_SQL) console.log(statements.map((sql) => `    ${sql}`).join('\n'))
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

const target = await seed(base)
const cases = [
  {
    title: `List of 50 of ${SCHOOLS.toLocaleString('en')} schools`,
    name: 'list',
    least: 0.65,
    api: target.lister,
    method: 'GET',
    path: '/api/v1/schools?size=50',
  },
  { title: 'One plan', name: 'plan', least: 0.4, api: target.director, method: 'GET', path: target.plan },
  {
    title: 'POST a comment',
    name: 'post',
    least: 0.5,
    api: target.director,
    method: 'POST',
    path: `${target.plan}/comments`,
    json: { section: 'activities', text: 'Мөөнөтүн тактап коюңуз' },
  },
]

console.log('Recording what each endpoint asks the database')
for (const one of cases) await record(one.name, one.api, one)

function waysOf(one) {
  const body = one.json && JSON.stringify(one.json)
  return {
    endpoint: { path: one.path, token: one.api.token, body },
    floor: { path: `/q/bench/floor/${one.name}`, body },
  }
}

console.log(`Warming up with ${WARM_UP.toLocaleString('en')} requests each way`)
for (const way of cases.flatMap((one) => Object.values(waysOf(one)))) warmUp(way)

console.log(`Measuring: ${ROUNDS} rounds of ${seconds} s each way, ${CLIENTS} clients`)
const runs = cases.map(() => ({ endpoint: [], floor: [] }))
for (let round = 0; round < ROUNDS; round++) {
  for (const [i, one] of cases.entries()) {
    const order = round % 2 === 0 ? ['floor', 'endpoint'] : ['endpoint', 'floor']
    for (const way of order) runs[i][way].push(load(waysOf(one)[way], seconds))
  }
}

console.log('\n| Endpoint | requests/s | floor/s | ratio | at least | CPU µs | floor µs |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
let held = true
for (const [i, one] of cases.entries()) {
  const { endpoint, floor } = runs[i]
  const ratio = median(endpoint.map((run, k) => run.rate / floor[k].rate))
  held &&= ratio >= one.least
  const numbers = [endpoint, floor].map((way) => median(way.map((run) => run.rate)).toFixed(0))
  const times = [endpoint, floor].map((way) => median(way.map((run) => run.cpu)).toFixed(0))
  console.log(`| ${one.title} | ${numbers.join(' | ')} | ${ratio.toFixed(2)} | ${one.least.toFixed(2)} | ${times.join(' | ')} |`)
}
process.exitCode = held ? 0 : 1
