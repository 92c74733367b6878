import { OFFLINE, sdk, toApiError, type Upload } from '@/api'
import { uploadFetch } from '@/api/upload'

export interface Transfer {
  schoolId: string
  file: Blob
  name: string
  /** An upload that was begun earlier; missing: a new one. */
  uploadId?: string
  /** Of the creation, so that its repeat does not begin a second upload. */
  key: string
  /** The largest piece that the server takes. */
  chunkBytes: number
}

export interface Watcher {
  signal: AbortSignal
  onBegun: (uploadId: string) => void
  onShare: (share: number) => void
  /** The line is down, or the server asks for patience; the sending goes on by itself. */
  onWaiting: (waiting: boolean) => void
}

const TUS = { 'Tus-Resumable': '1.0.0' }
const FIRST_PIECE = 64 * 1024
/** A piece that takes longer is halved, one that takes less is doubled: what a break loses stays small. */
const SLOW_MS = 8_000
const QUICK_MS = 3_000
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Sends a file in pieces by tus 1.0. After a break it asks how much has arrived and goes on from there, for as long
 * as the page is open; only a refusal or the signal ends it.
 */
export async function sendFile(transfer: Transfer, watcher: Watcher): Promise<Upload> {
  const { schoolId, file } = transfer
  let uploadId = transfer.uploadId
  let offset: number | null = null
  let piece = Math.min(FIRST_PIECE, transfer.chunkBytes)
  let failures = 0
  for (;;) {
    try {
      if (uploadId === undefined) {
        uploadId = await begin(transfer, watcher.signal)
        watcher.onBegun(uploadId)
        offset = 0
      }
      const path = { schoolId, uploadId }
      offset ??= await arrived(path, watcher.signal)
      watcher.onShare(offset / file.size)
      if (offset >= file.size) return await finished(path, watcher.signal)
      const begun = Date.now()
      offset = await append(path, file, offset, piece, watcher)
      piece = nextPiece(piece, Date.now() - begun, transfer.chunkBytes)
      failures = 0
      watcher.onWaiting(false)
    } catch (failure) {
      if (watcher.signal.aborted) throw failure
      const error = toApiError(failure)
      // The server forgets what nobody goes on with; it is begun anew.
      if (error.status === 404 && uploadId !== undefined && failures === 0) uploadId = undefined
      else if (!error.isTemporary && error.status !== 409) throw error
      offset = null
      piece = Math.max(FIRST_PIECE, piece / 2)
      failures += 1
      // Somebody else's piece for the same place is no reason to wait, a second one is.
      if (error.status === 409 && failures > WAITS_MS.length) throw error
      watcher.onWaiting(error.code === OFFLINE || error.isTemporary)
      await pause(error.retryAfter, failures, watcher.signal)
    }
  }
}

async function begin(transfer: Transfer, signal: AbortSignal): Promise<string> {
  const { response } = await sdk.createUpload({
    path: { schoolId: transfer.schoolId },
    headers: {
      ...TUS,
      'Upload-Length': transfer.file.size,
      'Upload-Metadata': `filename ${base64(transfer.name)}`,
      'Idempotency-Key': transfer.key,
    },
    signal,
    throwOnError: true,
  })
  const location = response.headers.get('Location') ?? ''
  return location.slice(location.lastIndexOf('/') + 1)
}

interface Place {
  schoolId: string
  uploadId: string
}

async function arrived(path: Place, signal: AbortSignal): Promise<number> {
  const { response } = await sdk.getUploadOffset({ path, headers: TUS, signal, throwOnError: true })
  return Number(response.headers.get('Upload-Offset'))
}

async function append(
  path: Place,
  file: Blob,
  offset: number,
  size: number,
  watcher: Watcher,
): Promise<number> {
  const piece = await file.slice(offset, offset + size).arrayBuffer()
  const { response } = await sdk.appendUpload({
    path,
    headers: { ...TUS, 'Upload-Offset': offset },
    // The contract says "binary", which the generator takes for a Blob; bytes travel the same.
    body: piece as unknown as Blob,
    fetch: uploadFetch((share) => watcher.onShare((offset + share * piece.byteLength) / file.size)),
    signal: watcher.signal,
    throwOnError: true,
  })
  const next = Number(response.headers.get('Upload-Offset'))
  // Something in between answered: waited out like a broken line, never repeated at once.
  if (!(next > offset)) throw new TypeError('The upload did not move')
  return next
}

async function finished(path: Place, signal: AbortSignal): Promise<Upload> {
  const { data } = await sdk.getUpload({ path, signal, throwOnError: true })
  return data
}

export function nextPiece(piece: number, tookMs: number, most: number): number {
  if (tookMs > SLOW_MS) return Math.max(FIRST_PIECE, Math.floor(piece / 2))
  return tookMs < QUICK_MS ? Math.min(most, piece * 2) : piece
}

/** Waits its turn; a line that comes back ends the waiting. */
function pause(retryAfter: number | null, failures: number, signal: AbortSignal): Promise<void> {
  const usual = WAITS_MS[Math.min(failures, WAITS_MS.length) - 1] ?? 1_000
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, retryAfter === null ? usual : retryAfter * 1_000)
    window.addEventListener('online', done)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      reject(new DOMException('Given up', 'AbortError'))
    })
  })
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
