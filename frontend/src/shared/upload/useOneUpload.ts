import { useCallback, useEffect, useRef, useState } from 'react'
import { type ApiError, newIdempotencyKey, sdk, toApiError } from '@/api'
import { sendFile } from './model/sendFile'
import type { State } from './model/UploadQueue'

interface Sending {
  name: string
  state: State
  share: number
  uploadId: string | null
  error: ApiError | null
}

/** One file that a dialog needs now, such as a new revision; it goes when the dialog does. */
export function useOneUpload(schoolId: string, chunkBytes: number) {
  const [sending, setSending] = useState<Sending | null>(null)
  const controller = useRef<AbortController | null>(null)
  const begun = useRef<string | null>(null)
  const change = (changes: Partial<Sending>) =>
    setSending((now) => (now === null ? null : { ...now, ...changes }))

  const start = async (file: File) => {
    const mine = new AbortController()
    controller.current = mine
    setSending({ name: file.name, state: 'sending', share: 0, uploadId: null, error: null })
    try {
      const upload = await sendFile(
        { schoolId, file, name: file.name, key: newIdempotencyKey(), chunkBytes },
        {
          signal: mine.signal,
          onBegun: (uploadId) => {
            begun.current = uploadId
          },
          onShare: (share) => change({ share }),
          onWaiting: (waiting) => change({ state: waiting ? 'waiting' : 'sending' }),
        },
      )
      change({ state: 'sent', share: 1, uploadId: upload.id })
    } catch (failure) {
      if (!mine.signal.aborted) change({ state: 'failed', error: toApiError(failure) })
    }
  }
  /** Gives it up; what was used is no matter of ours any more. */
  const drop = useCallback(
    (used = false) => {
      controller.current?.abort()
      const uploadId = begun.current
      begun.current = null
      if (uploadId !== null && !used) {
        void sdk.terminateUpload({ path: { schoolId, uploadId }, headers: { 'Tus-Resumable': '1.0.0' } })
      }
      setSending(null)
    },
    [schoolId],
  )
  useEffect(() => () => controller.current?.abort(), [])
  return { sending, start: (file: File) => void start(file), drop }
}
