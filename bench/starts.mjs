// make bench, second part: how long a start takes, what it needs idle, how much the first page moves.
import { spawn, execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'

const { JAVA, JAR, BENCH_HOME } = process.env
const root = new URL('..', import.meta.url).pathname
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const rows = []
let held = true

function report(what, value, unit, most) {
  const good = most === undefined || value <= most
  held &&= good
  rows.push(`| ${what} | ${value.toFixed(unit === 's' ? 1 : 0)} ${unit} | ${most === undefined ? '' : `${most} ${unit}`} |`)
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })

/** Starts a command and waits for the first request that the database answered. */
async function start(command, args, options) {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(command, args, { ...options, stdio: 'ignore', env: { ...process.env, PORT: port, ...options?.env } })
  const ended = new Promise((done) => child.once('exit', done))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/q/health/ready`).catch(() => null)
    if (answer?.ok) break
    await sleep(20)
  }
  const seconds = (performance.now() - began) / 1000
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { child, port, seconds, stop }
}

const megabytes = (pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024

// The replica of a server: its database runs already, elsewhere.
const jvm = [`@${root}backend/jvm.options`, '-jar', 'quarkus-run.jar']
const cwd = dirname(JAR)
const first = await start(JAVA, jvm, { cwd, env: { ONUGUU_HOME: BENCH_HOME } })
report('Cold start, embedded database included', first.seconds, 's')
const database = {
  DB_URL: `jdbc:mysql://127.0.0.1:${readFileSync(`${BENCH_HOME}/mariadb/port`, 'utf8').trim()}/onuguu?sslMode=DISABLED`,
  DB_USER: 'onuguu',
  DB_PASSWORD: readFileSync(`${BENCH_HOME}/mariadb/password`, 'utf8').trim(),
  JWT_PRIVATE_KEY_FILE: `${BENCH_HOME}/keys/private.pem`,
  JWT_PUBLIC_KEY_FILE: `${BENCH_HOME}/keys/public.pem`,
}
// What the first one still does after its start must not compete with this one's.
await sleep(10_000)
const replica = await start(JAVA, jvm, { cwd, env: database })
report('Cold start of a replica to the first answered database request', replica.seconds, 's', 6)
await sleep(10_000)
report('Idle memory of a replica', megabytes(replica.child.pid), 'MB', 300)
await replica.stop()
const all = megabytes(first.child.pid)
const server = megabytes(readFileSync(`${BENCH_HOME}/mariadb/server.pid`, 'utf8').trim())
report('Idle memory with the embedded database: application', all, 'MB', 300)
report('Idle memory with the embedded database: MariaDB', server, 'MB')
await first.stop()

// The first and the second make run, in a fresh copy of the last commit.
const copy = `${root}backend/target/bench/copy`
rmSync(copy, { recursive: true, force: true })
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, copy])
const home = { cwd: copy, env: { ONUGUU_HOME: `${copy}/home` } }
for (const [title, most] of [['First make run, warm caches', 90], ['Second make run, nothing changed', 20]]) {
  const run = await start('make', ['run'], home)
  report(title, run.seconds, 's', most)
  await run.stop()
}
rmSync(copy, { recursive: true, force: true })

// What the browser loads before it can show the sign-in page.
const dist = `${root}frontend/dist`
const page = readFileSync(`${dist}/index.html`, 'utf8')
const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1])
const sizes = { js: 0, css: 0 }
for (const file of new Set(files)) sizes[file.split('.').pop()] += gzipSync(readFileSync(`${dist}/${file}`)).length / 1000
report('Entry JavaScript, gzip', sizes.js, 'KB', 175)
report('Entry style sheets, gzip', sizes.css, 'KB', 18)

console.log('\n| What | measured | at most |')
console.log('| --- | ---: | ---: |')
console.log(rows.join('\n'))
process.exitCode = held ? 0 : 1
