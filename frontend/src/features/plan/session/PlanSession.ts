import type { QueryClient } from '@tanstack/react-query'
import {
  ApiError,
  getPlanContentOptions,
  getPlanContentQueryKey,
  newIdempotencyKey,
  type PlanContent,
  toApiError,
} from '@/api'
import {
  type AutosaveOptions,
  Autosaver,
  type AutosaveState,
  type Versioned,
} from '@/shared/autosave/Autosaver'
import { type DraftStore, draftStore } from '@/shared/autosave/drafts'
import type { SaveStatus } from '@/shared/ui/SaveState'
import { isLocalId, keptDrafts } from './drafts'
import { Refresher } from './Refresher'
import { Removals } from './Removals'
import { type Entity, type Kind, RESOURCES, type Resource, type Value } from './resources'
import { blankFields, placeHref } from './rules'
import { worst } from './summary'
import { type Overlay, WorkingContent } from './WorkingContent'

interface Entry {
  kind: Kind
  id: string
  // Entries of all kinds live in one map; the kind tells which value it is.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  saver: Autosaver<any>
  local: boolean
  unsubscribe: () => void
}

export interface SessionSnapshot {
  content: PlanContent
  status: SaveStatus
  savedAt: number | null
}

/**
 * One sitting at a plan: every part saves itself (own version, own draft on this device), while the page reads one
 * working text made of the server's answer and of what is not acknowledged yet.
 */
export class PlanSession {
  private readonly entries = new Map<string, Entry>()
  private readonly removals = new Removals(
    () => this.changed(),
    (name) => this.sendRemoval(name),
  )
  private readonly adopted = new Map<string, string>()
  private readonly keys = new Map<string, string>()
  private readonly discarded = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private readonly working: WorkingContent
  private state: SessionSnapshot
  private readonly refresher: Refresher
  onRemovalFailed: (error: ApiError) => void = () => undefined

  constructor(
    readonly planId: string,
    private readonly userId: string,
    private base: PlanContent,
    private readonly client: QueryClient,
    private readonly store: DraftStore = draftStore,
  ) {
    this.working = new WorkingContent()
    this.refresher = new Refresher(planId, client)
    this.state = { content: base, status: 'idle', savedAt: null }
  }

  snapshot = (): SessionSnapshot => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes up what an earlier visit could not send. */
  async start(): Promise<void> {
    for (const { kind, id, draft } of await keptDrafts(this.store, this.userId, this.planId)) {
      const entry =
        this.entry(kind, id) ?? (isLocalId(id) ? this.enter(kind, id, draft.base as never) : undefined)
      await entry?.saver.restore()
    }
  }

  /** The page is left: removals go out, texts go out, what cannot go stays on the device. */
  async stop(): Promise<void> {
    this.refresher.stop()
    await Promise.all([
      this.removals.sendAll(),
      ...[...this.entries.values()].map((entry) => entry.saver.stop()),
    ])
  }

  flushAll = async (): Promise<void> => {
    await Promise.all([...this.entries.values()].map((entry) => entry.saver.flush()))
  }

  reconnected = (): void => {
    for (const entry of this.entries.values()) entry.saver.reconnected()
  }

  get losesText(): boolean {
    return [...this.entries.values()].some(({ saver }) => saver.isDirty && !saver.snapshot().kept)
  }

  /** A newer answer of the server. */
  receive(content: PlanContent): void {
    if (content === this.base) return
    this.base = content
    for (const entry of this.entries.values()) {
      const entity = this.find(entry.kind, entry.id)
      if (entity !== undefined) {
        entry.saver.receive({
          value: RESOURCES[entry.kind].toUpdate(entity as never),
          version: entity.version,
        })
      }
    }
    this.changed()
  }

  /** Stays the same while a new thing gets its id from the server, so that the focus stays where it is. */
  keyOf = (id: string): string => this.keys.get(id) ?? id

  idOf = (key: string): string => this.adopted.get(key) ?? key

  stateOf(kind: Kind, id: string): AutosaveState<unknown> | null {
    return this.entries.get(`${kind}:${this.idOf(id)}`)?.saver.snapshot() ?? null
  }

  edit<K extends Kind>(
    kind: K,
    id: string,
    change: Partial<Value<K>> | ((value: Value<K>) => Value<K>),
  ): void {
    const entry = this.entry(kind, this.idOf(id))
    if (entry === undefined) return
    const current = entry.saver.snapshot().value as Value<K>
    entry.saver.edit(typeof change === 'function' ? change(current) : { ...current, ...change })
  }

  flush(kind: Kind, id: string): Promise<void> {
    return this.entries.get(`${kind}:${this.idOf(id)}`)?.saver.flush() ?? Promise.resolve()
  }

  keepMine = (kind: Kind, id: string): void => this.entries.get(`${kind}:${id}`)?.saver.keepMine()
  keepTheirs = (kind: Kind, id: string): void => this.entries.get(`${kind}:${id}`)?.saver.keepTheirs()

  conflicts(): Array<{ kind: Kind; id: string; mine: unknown; theirs: unknown }> {
    return [...this.entries.values()].flatMap(({ kind, id, saver }) => {
      const { conflict } = saver.snapshot()
      return conflict === null ? [] : [{ kind, id, mine: conflict.mine, theirs: conflict.theirs }]
    })
  }

  /** Adds a thing on this device; it is sent once it says something. */
  create<K extends Kind>(kind: K, value: Value<K>): string {
    const id = `new-${newIdempotencyKey()}`
    const entry = this.enter(kind, id, value)
    if (blankFields(kind, value).length === 0) entry.saver.edit(value)
    this.changed()
    return id
  }

  /** Hides it at once; the server hears of it when the time for "undo" is over. */
  remove(kind: Kind, key: string): { undo: () => void } {
    const id = this.idOf(key)
    const name = `${kind}:${id}`
    if (isLocalId(id)) {
      const value = this.entries.get(name)?.saver.snapshot().value
      void this.discard(name)
      return { undo: () => void this.create(kind, value) }
    }
    return this.removals.add(name)
  }

  /** Forgets what was typed and shows the server's text again. */
  async discard(name: string): Promise<void> {
    const entry = this.entries.get(name)
    if (entry === undefined) return
    this.entries.delete(name)
    entry.unsubscribe()
    if (entry.local) this.discarded.add(entry.id)
    entry.saver.keepTheirs()
    this.changed()
    const { version } = entry.saver.snapshot()
    entry.saver.configure({
      ...this.options(entry.kind, entry.id, { value: undefined as never, version }),
      save: async (value) => ({ value, version: version ?? 0 }),
    })
    await entry.saver.stop()
  }

  private async sendRemoval(name: string): Promise<void> {
    const [kind, id] = name.split(':') as [Kind, string]
    const resource = RESOURCES[kind] as unknown as Resource<{ id: string; version: number }, unknown>
    const version = this.find(kind, id)?.version
    if (version === undefined) return
    try {
      await resource.remove(this.planId, id, version)
    } catch (failure) {
      const error = toApiError(failure)
      if (error.status !== 404) {
        this.changed()
        this.onRemovalFailed(error)
        if (error.status === 412) this.refresher.soon(true)
        return
      }
    }
    await this.discard(`${kind}:${id}`)
    this.patch(
      resource.put(
        this.base,
        resource.list(this.base).filter((entity) => entity.id !== id),
      ),
    )
    // Links to it are gone as well.
    this.refresher.soon(true)
  }

  private find(kind: Kind, id: string): Entity<Kind> | undefined {
    const list = RESOURCES[kind].list(this.base) as readonly Entity<Kind>[]
    return list.find((entity) => entity.id === id)
  }

  private entry(kind: Kind, id: string): Entry | undefined {
    const known = this.entries.get(`${kind}:${id}`)
    if (known !== undefined) return known
    const entity = this.find(kind, id)
    if (entity === undefined) return undefined
    const value = RESOURCES[kind].toUpdate(entity as never) as Value<Kind>
    return this.enter(kind, id, value, entity.version)
  }

  private enter<K extends Kind>(kind: K, id: string, value: Value<K>, version: number | null = null): Entry {
    const saver = new Autosaver<Value<K>>(this.options(kind, id, { value, version }), this.store)
    const unsubscribe = saver.subscribe(() => {
      this.changed()
    })
    const entry: Entry = { kind, id, saver, local: version === null, unsubscribe }
    this.entries.set(`${kind}:${id}`, entry)
    return entry
  }

  private options<K extends Kind>(
    kind: K,
    id: string,
    server: Versioned<Value<K>>,
  ): AutosaveOptions<Value<K>> {
    const resource = RESOURCES[kind]
    return {
      userId: this.userId,
      key: `plans/${this.planId}/${resource.path}/${id}`,
      place: {
        label: (server.value && resource.label(server.value)) || this.base.plan.title,
        href: placeHref(this.planId, resource.section, isLocalId(id) ? undefined : id),
      },
      server,
      save: (value, version, key) => this.save(kind, id, value, version, key),
      load: async () => {
        const content = await this.client.fetchQuery({
          ...getPlanContentOptions({ path: { planId: this.planId } }),
          staleTime: 0,
        })
        this.receive(content)
        const entity = this.find(kind, id)
        if (entity === undefined)
          throw new ApiError({ type: 'about:blank', title: '', status: 404, code: 'NOT_FOUND' })
        return { value: resource.toUpdate(entity as Entity<K>), version: entity.version }
      },
    }
  }

  private async save<K extends Kind>(
    kind: K,
    id: string,
    value: Value<K>,
    version: number | null,
    key: string,
  ): Promise<Versioned<Value<K>>> {
    const blank = blankFields(kind, value)
    if (blank.length > 0) {
      const errors = blank.map((field) => ({ pointer: `/${field}`, code: 'required', message: '' }))
      throw new ApiError({ type: 'about:blank', title: '', status: 400, code: 'VALIDATION', errors })
    }
    const resource = RESOURCES[kind] as Resource<Entity<K>, Value<K>>
    if (version !== null) {
      const entity = await resource.update(this.planId, id, version, value)
      this.patch(
        resource.put(
          this.base,
          resource.list(this.base).map((known) => (known.id === id ? entity : known)),
        ),
      )
      this.refresher.soon(kind === 'member')
      return { value, version: entity.version }
    }
    const made = await resource.create(this.planId, value, key)
    if (this.discarded.delete(id)) {
      await resource.remove(this.planId, made.id, made.version)
      return { value, version: made.version }
    }
    this.state = { ...this.state, savedAt: Date.now() }
    this.adopt(kind, id, made, value)
    this.refresher.soon(kind === 'member')
    return { value, version: made.version }
  }

  /** The new thing has an id: whatever was typed meanwhile goes on under it. */
  private adopt<K extends Kind>(kind: K, localId: string, made: Entity<K>, sent: Value<K>): void {
    const resource = RESOURCES[kind] as Resource<Entity<K>, Value<K>>
    const old = this.entries.get(`${kind}:${localId}`)
    this.entries.delete(`${kind}:${localId}`)
    this.adopted.set(localId, made.id)
    this.keys.set(made.id, localId)
    this.base = resource.put(this.base, [...resource.list(this.base), made])
    const entry = this.enter(kind, made.id, resource.toUpdate(made), made.version)
    if (old !== undefined) {
      old.unsubscribe()
      const typed = old.saver.snapshot().value as Value<K>
      if (typed !== sent) entry.saver.edit(typed)
      old.saver.configure({
        ...this.options(kind, localId, { value: typed, version: made.version }),
        save: async (value) => ({ value, version: made.version }),
      })
      // Its own draft goes away only after the new one stands.
      queueMicrotask(() => void old.saver.flush())
    }
    this.patch(this.base)
  }

  private patch(content: PlanContent): void {
    this.base = content
    this.client.setQueryData(getPlanContentQueryKey({ path: { planId: this.planId } }), content)
    this.changed()
  }

  private changed(): void {
    const overlays: Overlay[] = []
    let status: SaveStatus = 'idle'
    let savedAt = this.state.savedAt
    for (const { kind, id, saver, local } of this.entries.values()) {
      const state = saver.snapshot()
      if (saver.isDirty || local) overlays.push({ kind, id, value: state.value, local })
      status = worst(status, state.status)
      if (state.savedAt !== null && (savedAt === null || state.savedAt > savedAt)) savedAt = state.savedAt
    }
    if (status === 'idle' && savedAt !== null) status = 'saved'
    const content = this.working.of(this.base, overlays, this.removals.names)
    this.state = { content, status, savedAt }
    for (const listener of this.listeners) listener()
  }
}
