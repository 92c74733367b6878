import type { Table } from 'dexie'

/** Text that the server has not acknowledged yet. It is deleted only after the acknowledgement. */
export interface Draft {
  /** Owner and place, so that two people at one computer never see each other's text. */
  id: string
  userId: string
  key: string
  /** Who wrote it last: another tab's acknowledgement must not delete this tab's text. */
  writer: string
  value: unknown
  /** Version that the text is based on; null while the thing itself is not created yet. */
  baseVersion: number | null
  base: unknown
  /** What was sent without an answer: it may have arrived. */
  sent: unknown[]
  idempotencyKey: string
  changedAt: number
  /** Where to go on writing. */
  place: { label: string; href: string }
}

export interface DraftStore {
  get(id: string): Promise<Draft | undefined>
  put(draft: Draft): Promise<void>
  /** Deletes the draft if this writer wrote it last. */
  remove(id: string, writer: string): Promise<void>
  list(userId: string): Promise<Draft[]>
  watch(userId: string, listener: (drafts: Draft[]) => void): () => void
  clear(): Promise<void>
}

type Drafts = Table<Draft, string>

// Dexie comes with the first page that edits, not with the sign-in page.
let opened: Promise<{ drafts: Drafts; liveQuery: typeof import('dexie').liveQuery }> | null = null

function open() {
  opened ??= import('dexie').then(async ({ Dexie, liveQuery }) => {
    const db = new Dexie('onuguu')
    db.version(1).stores({ drafts: 'id, userId' })
    await db.open()
    // A browser short of space may drop what is not marked as persistent.
    void navigator.storage?.persist?.()
    return { drafts: db.table<Draft, string>('drafts'), liveQuery }
  })
  // A failure (private window, full disk) is tried again at the next write.
  opened.catch(() => {
    opened = null
  })
  return opened
}

export const draftStore: DraftStore = {
  get: async (id) => (await open()).drafts.get(id),
  put: async (draft) => {
    await (await open()).drafts.put(draft)
  },
  remove: async (id, writer) => {
    const { drafts } = await open()
    await drafts
      .where('id')
      .equals(id)
      .filter((draft) => draft.writer === writer)
      .delete()
  },
  list: async (userId) => (await open()).drafts.where('userId').equals(userId).sortBy('changedAt'),
  watch: (userId, listener) => {
    let stopped = false
    let stop: (() => void) | null = null
    open().then(
      ({ drafts, liveQuery }) => {
        if (stopped) return
        const query = liveQuery(() => drafts.where('userId').equals(userId).sortBy('changedAt'))
        const subscription = query.subscribe({ next: listener, error: () => listener([]) })
        stop = () => subscription.unsubscribe()
      },
      () => listener([]),
    )
    return () => {
      stopped = true
      stop?.()
    }
  },
  clear: async () => {
    await (await open()).drafts.clear()
  },
}
