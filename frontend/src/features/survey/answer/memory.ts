/** What somebody marked in one question. */
export interface Mark {
  options?: string[]
  scale?: number
  text?: string
}

export type Marks = Record<string, Mark>

interface Kept {
  marks: Marks
  /** Sent by the person, not yet acknowledged by the server. */
  sending?: boolean
}

const DEVICE = 'onuguu.device'
const draftKey = (code: string) => `onuguu.survey.${code}`
const doneKey = (code: string) => `onuguu.survey.${code}.done`

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A private window keeps nothing: the answers then live as long as the page.
  }
}

let unkept: string | null = null

/** A random name of this device that means nothing to anybody; the server keeps a hash of it for each survey. */
export function deviceToken(): string {
  const known = read(DEVICE) ?? unkept
  if (known !== null && /^[A-Za-z0-9_-]{20,64}$/.test(known)) return known
  const bytes = crypto.getRandomValues(new Uint8Array(18))
  const fresh = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
  unkept = fresh
  write(DEVICE, fresh)
  return fresh
}

/** What was marked before the page was left. */
export function keptDraft(code: string): Kept {
  try {
    const kept = JSON.parse(read(draftKey(code)) ?? '{}') as Partial<Kept>
    return { marks: kept.marks ?? {}, sending: kept.sending === true }
  } catch {
    return { marks: {} }
  }
}

export function keepDraft(code: string, kept: Kept): void {
  write(draftKey(code), JSON.stringify(kept))
}

/** After the server has the answers: nothing of them stays on this device but that they were given. */
export function keepDone(code: string): void {
  write(draftKey(code), null)
  write(doneKey(code), '1')
}

export const isDone = (code: string): boolean => read(doneKey(code)) !== null
