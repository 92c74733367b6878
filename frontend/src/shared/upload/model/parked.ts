import type { Table } from 'dexie'

/** What is known of a file that is not a record yet; it is kept on this device, so that a closed page loses nothing. */
export interface Note {
  id: string
  userId: string
  schoolId: string
  name: string
  /** The upload on the server, once begun. */
  uploadId: string | null
  key: string
  /** What the person wrote of it so far. */
  form: unknown
  addedAt: number
}
export interface Parked extends Note {
  file: Blob
}

interface Tables {
  notes: Table<Note, string>
  /** Apart from the notes: a letter typed must not write twenty megabytes. */
  files: Table<{ id: string; file: Blob }, string>
}

/** Deleted by name when a person leaves a shared computer (shared/autosave). */
const NAME = 'onuguu-uploads'

let opened: Promise<Tables> | null = null

function open(): Promise<Tables> {
  opened ??= import('dexie').then(async ({ Dexie }) => {
    const db = new Dexie(NAME)
    db.version(1).stores({ notes: 'id, [userId+schoolId]', files: 'id' })
    await db.open()
    // Another tab deletes it when the person leaves.
    db.on('versionchange', () => {
      db.close()
      opened = null
    })
    return { notes: db.table('notes'), files: db.table('files') }
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** Where the browser keeps nothing (a private window, a full disk) the page itself still does. */
const quietly = async (work: (tables: Tables) => Promise<unknown>): Promise<void> => {
  try {
    await work(await open())
  } catch {
    // The page goes on without.
  }
}

export const parked = {
  list: async (userId: string, schoolId: string): Promise<Parked[]> => {
    try {
      const { notes, files } = await open()
      const mine = await notes.where({ userId, schoolId }).sortBy('addedAt')
      const contents = await files.bulkGet(mine.map(({ id }) => id))
      return mine.flatMap((note, index) => {
        const content = contents[index]
        return content === undefined ? [] : [{ ...note, file: content.file }]
      })
    } catch {
      return []
    }
  },
  put: ({ file, ...note }: Parked): Promise<void> =>
    quietly(async ({ notes, files }) => {
      await files.put({ id: note.id, file })
      await notes.put(note)
    }),
  change: (id: string, changes: Partial<Note>): Promise<void> =>
    quietly(({ notes }) => notes.update(id, changes)),
  remove: (id: string): Promise<void> =>
    quietly(async ({ notes, files }) => {
      await notes.delete(id)
      await files.delete(id)
    }),
}
