import type { Draft, DraftStore } from '@/shared/autosave/drafts'
import { type Kind, RESOURCES } from './resources'

/** A thing that so far is only on this device. */
export const isLocalId = (id: string): boolean => id.startsWith('new-')

export interface KeptDraft {
  kind: Kind
  id: string
  draft: Draft
}

/** What an earlier visit to this plan could not send, oldest first. */
export async function keptDrafts(store: DraftStore, userId: string, planId: string): Promise<KeptDraft[]> {
  const prefix = `plans/${planId}/`
  const kept: KeptDraft[] = []
  for (const draft of await store.list(userId).catch(() => [])) {
    if (!draft.key.startsWith(prefix)) continue
    const [path, id] = draft.key.slice(prefix.length).split('/')
    const kind = (Object.keys(RESOURCES) as Kind[]).find((known) => RESOURCES[known].path === path)
    if (kind === undefined || id === undefined) continue
    if (isLocalId(id) && draft.baseVersion !== null) {
      // It was created, and its newer text went on under the real id.
      await store.remove(draft.id, draft.writer).catch(() => undefined)
    } else {
      kept.push({ kind, id, draft })
    }
  }
  return kept
}
