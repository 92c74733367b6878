import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiError, idempotency, newIdempotencyKey, sdk, toApiError } from '@/api'
import type { Item, UploadQueue } from '@/shared/upload'
import { creationOf, type EvidenceForm, wrongIn } from '../model/form'
import { useEvidenceCache } from '../useEvidenceCache'
import { useIsDated } from '../useKindFacts'

export interface Outcome {
  busy: boolean
  /** By field of the form, in words. */
  wrong: Record<string, string>
  error: ApiError | null
}

/** Makes records of files that have arrived, one after the other; what is refused stays with its reason. */
export function useSaving(schoolId: string, queue: UploadQueue<EvidenceForm>) {
  const { t } = useTranslation('evidence')
  const isDated = useIsDated()
  const cache = useEvidenceCache(schoolId)
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({})
  // One key for one file and what is said of it: a repeat over a weak line makes no second record.
  const keys = useRef(new Map<string, { key: string; body: string }>())

  const keyOf = (id: string, body: string): string => {
    const known = keys.current.get(id)
    if (known?.body === body) return known.key
    const key = newIdempotencyKey()
    keys.current.set(id, { key, body })
    return key
  }
  const say = (id: string, outcome: Partial<Outcome>) =>
    setOutcomes((all) => ({ ...all, [id]: { busy: false, wrong: {}, error: null, ...outcome } }))

  const saveOne = async (item: Item<EvidenceForm>): Promise<boolean> => {
    const wrong = wrongIn(item.form, 'file', isDated(item.form.kind))
    if (Object.keys(wrong).length > 0) {
      say(item.id, {
        wrong: Object.fromEntries(Object.entries(wrong).map(([field, code]) => [field, t(`wrong.${code}`)])),
      })
      return false
    }
    say(item.id, { busy: true })
    const body = creationOf(item.form, 'file', item.upload?.id)
    try {
      const headers = idempotency(keyOf(item.id, JSON.stringify(body)))
      const { data } = await sdk.createEvidence({ path: { schoolId }, body, headers, throwOnError: true })
      cache.put(data)
      keys.current.delete(item.id)
      queue.done(item.id)
      return true
    } catch (failure) {
      say(item.id, { error: toApiError(failure) })
      return false
    }
  }

  /** How many became records. */
  const save = async (items: readonly Item<EvidenceForm>[]): Promise<number> => {
    let saved = 0
    for (const item of items) if (await saveOne(item)) saved += 1
    if (saved > 0) void cache.refresh()
    return saved
  }
  const forget = useCallback((id: string) => setOutcomes(({ [id]: _, ...rest }) => rest), [])
  return { outcomes, save, forget }
}
