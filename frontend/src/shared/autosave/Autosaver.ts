import { ApiError, newIdempotencyKey, OFFLINE, toApiError } from '@/api'
import type { SaveStatus } from '@/shared/ui/SaveState'
import type { Draft, DraftStore } from './drafts'
import { same as sameJson } from './same'

/** A text and the version it has on the server; version null: not created there yet. */
export interface Versioned<T> {
  value: T
  version: number | null
}

export interface AutosaveOptions<T> {
  userId: string
  /** Names the thing that is edited, for example "plans/<id>/mission". */
  key: string
  place: { label: string; href: string }
  server: Versioned<T>
  /** Sends the text with If-Match of the version (or creates it with the key when the version is null). */
  save: (value: T, version: number | null, idempotencyKey: string) => Promise<Versioned<T>>
  /** Reads what the server has now; asked only after a 412. */
  load: () => Promise<Versioned<T>>
  same?: (a: T, b: T) => boolean
  /** How long somebody must pause before it is sent; 1.5 s for a text, longer for a table that is typed cell by cell. */
  quietMs?: number
}

export interface AutosaveState<T> {
  value: T
  version: number | null
  status: SaveStatus
  savedAt: number | null
  /** Both texts while somebody else's change waits for a choice. */
  conflict: { mine: T; theirs: T } | null
  /** The refusal, with its fields, while the status is failed or rejected. */
  error: ApiError | null
  /** The text comes from this device: it was typed before a reload or a crash. */
  restored: boolean
  /** False when the browser keeps nothing: closing the tab would then lose the text. */
  kept: boolean
}

/** After the last keystroke; and at the latest while somebody types without a pause. */
export const QUIET_MS = 1_500
const LONGEST_MS = 10_000
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 60_000
const SENT_KEPT = 8

/**
 * Saves one text: one request at a time, never losing a letter. What is typed goes to the device at once and stays
 * there until the server acknowledged it; a stale version is never overwritten but shown beside the own text.
 */
export class Autosaver<T> {
  private state: AutosaveState<T>
  private readonly listeners = new Set<() => void>()
  private readonly writer = newIdempotencyKey()
  private idempotencyKey = newIdempotencyKey()
  private base: Versioned<T>
  /** What went out without an answer; each of them may have arrived. */
  private sent: T[] = []
  private theirs: Versioned<T> | null = null
  private dirty = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstUnsavedAt: number | null = null
  private failures = 0
  private running: Promise<void> | null = null
  private writing: Promise<void> = Promise.resolve()
  private writeQueued = false
  private stopped = false

  constructor(
    private options: AutosaveOptions<T>,
    private readonly store: DraftStore,
  ) {
    this.base = options.server
    this.state = {
      value: options.server.value,
      version: options.server.version,
      status: 'idle',
      savedAt: null,
      conflict: null,
      error: null,
      restored: false,
      kept: true,
    }
  }

  snapshot = (): AutosaveState<T> => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  get isDirty(): boolean {
    return this.dirty
  }

  /** The functions change with every render of a component; the text and its state do not. */
  configure(options: AutosaveOptions<T>): void {
    this.options = options
  }

  /** Takes up what a reload, a crash or a dead battery left on this device. */
  async restore(): Promise<void> {
    const draft = await this.store.get(this.id).catch(() => undefined)
    if (draft === undefined || this.dirty) return
    const value = draft.value as T
    if (this.same(value, this.base.value)) {
      // It arrived, only the acknowledgement was lost.
      await this.store.remove(draft.id, draft.writer).catch(() => undefined)
      return
    }
    this.base = { value: draft.base as T, version: draft.baseVersion }
    this.sent = draft.sent as T[]
    this.idempotencyKey = draft.idempotencyKey
    this.dirty = true
    this.change({ value, status: 'pending', restored: true })
    this.keep()
    this.schedule(0)
  }

  /** A newer answer of a query; what is being typed is never replaced by it. */
  receive(server: Versioned<T>): void {
    if (this.dirty || this.running !== null) return
    const known = this.base.version
    if (known !== null && (server.version === null || server.version < known)) return
    if (server.version === known && this.same(server.value, this.base.value)) return
    this.base = server
    this.change({ value: server.value, version: server.version })
  }

  edit(value: T): void {
    this.dirty = true
    this.firstUnsavedAt ??= Date.now()
    const undecided = this.state.conflict !== null
    this.change(
      undecided && this.theirs !== null
        ? { value, conflict: { mine: value, theirs: this.theirs.value } }
        : { value, status: this.running === null ? 'pending' : 'saving' },
    )
    this.keep()
    if (!undecided) {
      const waited = Date.now() - this.firstUnsavedAt
      this.schedule(Math.max(0, Math.min(this.options.quietMs ?? QUIET_MS, LONGEST_MS - waited)))
    }
  }

  /** Sends now: on leaving a field, on hiding the page, on "retry". */
  flush = async (): Promise<void> => {
    clearTimeout(this.timer)
    if (this.running !== null) {
      await this.running
      if (this.running !== null) return
    }
    if (!this.dirty || this.state.conflict !== null) return
    this.running = this.send().finally(() => {
      this.running = null
    })
    await this.running
    // Typed meanwhile: the next round is already scheduled by send().
  }

  /** The line is back. */
  reconnected = (): void => {
    if (this.dirty && (this.state.status === 'offline' || this.state.status === 'failed')) void this.flush()
  }

  keepMine = (): void => {
    if (this.theirs === null) return
    this.base = this.theirs
    this.theirs = null
    this.change({ conflict: null, status: 'pending', version: this.base.version })
    this.keep()
    void this.flush()
  }

  keepTheirs = (): void => {
    if (this.theirs === null) return
    this.base = this.theirs
    this.theirs = null
    this.settle({ value: this.base.value, version: this.base.version, conflict: null })
  }

  /** The page is left; what is unsent stays on the device and is sent if the line allows. */
  async stop(): Promise<void> {
    await this.flush()
    this.stopped = true
    clearTimeout(this.timer)
    await this.writing
  }

  private get id(): string {
    return `${this.options.userId}:${this.options.key}`
  }

  private same(a: T, b: T): boolean {
    return (this.options.same ?? sameJson)(a, b)
  }

  private change(part: Partial<AutosaveState<T>>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    if (this.stopped) return
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private draft(): Draft {
    return {
      id: this.id,
      userId: this.options.userId,
      key: this.options.key,
      writer: this.writer,
      value: this.state.value,
      baseVersion: this.base.version,
      base: this.base.value,
      sent: this.sent,
      idempotencyKey: this.idempotencyKey,
      changedAt: Date.now(),
      place: this.options.place,
    }
  }

  /** Writes in order and only the newest text: fast typing must not queue up on a slow disk. */
  private keep(): Promise<void> {
    if (this.writeQueued) return this.writing
    this.writeQueued = true
    this.writing = this.writing.then(async () => {
      this.writeQueued = false
      if (!this.dirty) return
      try {
        await this.store.put(this.draft())
        if (!this.state.kept) this.change({ kept: true })
      } catch {
        this.change({ kept: false })
      }
    })
    return this.writing
  }

  private forget(): Promise<void> {
    this.writing = this.writing.then(() => this.store.remove(this.id, this.writer).catch(() => undefined))
    return this.writing
  }

  /** Nothing is unsent any more. */
  private settle(part: Partial<AutosaveState<T>>): void {
    this.dirty = false
    this.sent = []
    this.firstUnsavedAt = null
    this.failures = 0
    this.idempotencyKey = newIdempotencyKey()
    this.change({ status: 'saved', savedAt: Date.now(), error: null, restored: false, ...part })
    void this.forget()
  }

  private async send(): Promise<void> {
    const value = this.state.value
    if (this.base.version !== null && this.sent.length === 0 && this.same(value, this.base.value)) {
      // Typed and taken back: nothing to send.
      this.settle({ status: this.state.savedAt === null ? 'idle' : 'saved', savedAt: this.state.savedAt })
      return
    }
    this.change({ status: 'saving', error: null })
    this.firstUnsavedAt = null
    if (this.sent.at(-1) !== value) this.sent = [...this.sent.slice(1 - SENT_KEPT), value]
    await this.keep()
    try {
      this.acknowledged(value, await this.options.save(value, this.base.version, this.idempotencyKey))
    } catch (failure) {
      await this.refused(value, toApiError(failure))
    }
  }

  private acknowledged(value: T, answer: Versioned<T>): void {
    this.failures = 0
    this.base = { value, version: answer.version }
    if (this.state.value === value) {
      this.settle({ version: answer.version })
      return
    }
    this.sent = []
    this.idempotencyKey = newIdempotencyKey()
    this.change({ version: answer.version, status: 'pending', savedAt: Date.now() })
    void this.keep()
    this.schedule(QUIET_MS)
  }

  private async refused(value: T, error: ApiError): Promise<void> {
    if (error.status === 412) {
      await this.compare(value)
      return
    }
    if (error.isTemporary || error.status >= 500 || error.status === 401) {
      this.failures += 1
      this.change({ status: error.code === OFFLINE ? 'offline' : 'failed', error })
      if (error.status !== 401) this.schedule(this.backoff(error))
      return
    }
    // Refused for what it says: it waits for a correction, not for a better line. It was not stored.
    this.sent = []
    this.change({ status: 'rejected', error })
    if (this.state.value !== value) this.schedule(QUIET_MS)
  }

  /** Somebody was faster, or our own earlier request arrived without its answer. */
  private async compare(value: T): Promise<void> {
    let current: Versioned<T>
    try {
      current = await this.options.load()
    } catch (failure) {
      await this.refused(value, this.loading(toApiError(failure)))
      return
    }
    const ownEcho = this.sent.some((value) => this.same(current.value, value))
    if (ownEcho && this.same(current.value, this.state.value)) {
      this.base = current
      this.settle({ version: current.version })
      return
    }
    if (ownEcho || this.same(current.value, this.base.value)) {
      // The text under our feet is the one we started from: only its number moved.
      this.base = current
      this.sent = []
      this.change({ version: current.version, status: 'pending' })
      void this.keep()
      this.schedule(this.failures > 3 ? QUIET_MS : 0)
      this.failures += 1
      return
    }
    this.theirs = current
    this.change({
      status: 'conflict',
      conflict: { mine: this.state.value, theirs: current.value },
      error: null,
    })
  }

  /** A 412 while comparing would go round for ever; it is only another reason to wait. */
  private loading(error: ApiError): ApiError {
    return error.status === 412 ? new ApiError({ ...error.problem, status: 503, code: 'UNAVAILABLE' }) : error
  }

  private backoff(error: ApiError): number {
    if (error.retryAfter !== null) return error.retryAfter * 1_000
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.failures - 1))
    // Forty schools come back to the line at the same moment: not all in the same second.
    return wait * (0.75 + Math.random() * 0.5)
  }
}
