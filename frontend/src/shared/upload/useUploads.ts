import { useEffect, useSyncExternalStore } from 'react'
import { onSessionChange, sessionState } from '@/api'
import { useUser } from '@/shared/session/useSession'
import { type Item, UploadQueue } from './model/UploadQueue'

// biome-ignore lint/suspicious/noExplicitAny: each purpose keeps forms of its own kind
const queues = new Map<string, UploadQueue<any>>()

onSessionChange(() => {
  if (!('user' in sessionState())) {
    for (const queue of queues.values()) queue.stop()
    queues.clear()
  }
})

/** The files that the signed-in person is sending for a school, also from other pages and an earlier visit. */
export function useUploads<F>(schoolId: string, chunkBytes: number): [readonly Item<F>[], UploadQueue<F>] {
  const user = useUser()
  const name = `${user.id} ${schoolId}`
  let queue: UploadQueue<F> | undefined = queues.get(name)
  if (queue === undefined) {
    queue = new UploadQueue<F>(user.id, schoolId, chunkBytes)
    queues.set(name, queue)
  }
  const items = useSyncExternalStore(queue.subscribe, queue.items)
  const opened = queue
  useEffect(() => void opened.restore(), [opened])
  return [items, opened]
}
