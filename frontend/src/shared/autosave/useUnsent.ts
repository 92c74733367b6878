import { useEffect, useState } from 'react'
import { type Draft, draftStore } from './drafts'

/** Everything of this person that waits on this device, oldest first. */
export function useUnsent(userId: string): Draft[] {
  const [drafts, setDrafts] = useState<Draft[]>([])
  useEffect(() => draftStore.watch(userId, setDrafts), [userId])
  return drafts
}

export const countUnsent = async (userId: string): Promise<number> =>
  (await draftStore.list(userId).catch(() => [])).length

/** On a shared computer, at signing out; files on their way (shared/upload) go as well. */
export const clearUnsent = async (): Promise<void> => {
  indexedDB.deleteDatabase('onuguu-uploads')
  await draftStore.clear()
}
