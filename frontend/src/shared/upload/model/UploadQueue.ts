import { type ApiError, newIdempotencyKey, sdk, toApiError, type Upload } from '@/api'
import { parked } from './parked'
import { sendFile } from './sendFile'

export type State = 'queued' | 'sending' | 'waiting' | 'paused' | 'sent' | 'failed'

/** One file on its way; `form` is what the page lets people write of it meanwhile. */
export interface Item<F> {
  id: string
  file: Blob
  name: string
  state: State
  /** 0–1 */
  share: number
  upload: Upload | null
  error: ApiError | null
  form: F
}

interface Entry<F> {
  item: Item<F>
  key: string
  uploadId: string | undefined
  controller: AbortController | null
}

/** Two use a weak line well; more would only slow one another. */
const AT_ONCE = 2

/** The files of one person for one school. It outlives the page that shows it, so that one may read on meanwhile. */
export class UploadQueue<F> {
  private entries: Entry<F>[] = []
  private snapshot: readonly Item<F>[] = []
  private readonly listeners = new Set<() => void>()
  private restored: Promise<void> | null = null

  constructor(
    private readonly userId: string,
    private readonly schoolId: string,
    private chunkBytes: number,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly items = (): readonly Item<F>[] => this.snapshot

  /** What an earlier visit left on this device goes on. */
  restore(): Promise<void> {
    this.restored ??= parked.list(this.userId, this.schoolId).then((all) => {
      const known = new Set(this.entries.map((entry) => entry.item.id))
      for (const one of all) {
        if (known.has(one.id)) continue
        this.entries.push({
          key: one.key,
          uploadId: one.uploadId ?? undefined,
          controller: null,
          item: this.fresh(one.id, one.file, one.name, one.form as F),
        })
      }
      this.next()
    })
    return this.restored
  }

  add(file: File, form: F): void {
    const entry: Entry<F> = {
      key: newIdempotencyKey(),
      uploadId: undefined,
      controller: null,
      item: this.fresh(newIdempotencyKey(), file, file.name, form),
    }
    this.entries.push(entry)
    void parked.put({
      id: entry.item.id,
      userId: this.userId,
      schoolId: this.schoolId,
      file,
      name: file.name,
      uploadId: null,
      key: entry.key,
      form,
      addedAt: Date.now(),
    })
    this.next()
  }

  write(id: string, form: F): void {
    this.change(id, { form })
    void parked.change(id, { form })
  }

  pause(id: string): void {
    this.find(id)?.controller?.abort()
    this.change(id, { state: 'paused' })
    this.next()
  }

  resume(id: string): void {
    this.change(id, { state: 'queued', error: null })
    this.next()
  }

  /** It became a record; the server has used the upload up. */
  done(id: string): void {
    this.entries = this.entries.filter((entry) => entry.item.id !== id)
    void parked.remove(id)
    this.publish()
  }

  /** Nobody wants it: the server need not wait for the rest. */
  drop(id: string): void {
    const entry = this.find(id)
    entry?.controller?.abort()
    if (entry?.uploadId !== undefined) {
      const path = { schoolId: this.schoolId, uploadId: entry.uploadId }
      void sdk.terminateUpload({ path, headers: { 'Tus-Resumable': '1.0.0' } })
    }
    this.done(id)
    this.next()
  }

  /** The session is over: nothing is sent in its name any more. */
  stop(): void {
    for (const { item } of this.entries) if (item.state !== 'sent') this.pause(item.id)
  }

  private fresh(id: string, file: Blob, name: string, form: F): Item<F> {
    return { id, file, name, state: 'queued', share: 0, upload: null, error: null, form }
  }

  private next(): void {
    const busy = this.entries.filter(
      ({ item }) => item.state === 'sending' || item.state === 'waiting',
    ).length
    const waiting = this.entries.filter(({ item }) => item.state === 'queued').slice(0, AT_ONCE - busy)
    for (const entry of waiting) void this.send(entry)
    this.publish()
  }

  private async send(entry: Entry<F>): Promise<void> {
    const { id, file, name } = entry.item
    const controller = new AbortController()
    entry.controller = controller
    this.change(id, { state: 'sending' })
    try {
      const upload = await sendFile(
        {
          schoolId: this.schoolId,
          file,
          name,
          uploadId: entry.uploadId,
          key: entry.key,
          chunkBytes: this.chunkBytes,
        },
        {
          signal: controller.signal,
          onBegun: (uploadId) => {
            entry.uploadId = uploadId
            // A repeat of the same creation would answer the upload that is over.
            entry.key = newIdempotencyKey()
            void parked.change(id, { uploadId, key: entry.key })
          },
          onShare: (share) => this.change(id, { share }),
          onWaiting: (waiting) => this.change(id, { state: waiting ? 'waiting' : 'sending' }),
        },
      )
      this.change(id, { state: 'sent', share: 1, upload })
    } catch (failure) {
      if (!controller.signal.aborted) {
        // What was refused is gone on the server; another try begins anew.
        entry.uploadId = undefined
        void parked.change(id, { uploadId: null })
        this.change(id, { state: 'failed', error: toApiError(failure) })
      }
    }
    this.next()
  }

  private find(id: string): Entry<F> | undefined {
    return this.entries.find((entry) => entry.item.id === id)
  }

  private change(id: string, changes: Partial<Item<F>>): void {
    const entry = this.find(id)
    if (entry === undefined) return
    entry.item = { ...entry.item, ...changes }
    this.publish()
  }

  private publish(): void {
    this.snapshot = this.entries.map((entry) => entry.item)
    for (const listener of this.listeners) listener()
  }
}
