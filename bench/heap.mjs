// What lives in the heap of a JVM: collected first, because garbage says nothing about need.
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Megabytes that live in the heap of that process; `java` is the command it was started with. */
export async function liveHeap(java, pid) {
  const tool = (name) => (java.includes('/') ? join(dirname(java), name) : name)
  await run(tool('jcmd'), [pid, 'GC.run'])
  const { stdout } = await run(tool('jstat'), ['-gc', pid])
  const [names, values] = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/))
  const of = (name) => Number(values[names.indexOf(name)].replace(',', '.'))
  return (of('S0U') + of('S1U') + of('EU') + of('OU')) / 1024
}
