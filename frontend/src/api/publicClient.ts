import { createClient, createConfig } from './generated/client'
import { toApiError } from './problem'

// Not named in index.ts: pages without the application take their few calls and nothing else.

/** A hung line must not look like work in progress for ever. */
const TIMEOUT_MS = 30_000

// Absolute, so that the same code runs under jsdom.
export const client = createClient(createConfig({ baseUrl: window.location.origin }))
client.interceptors.error.use((failure, response) => toApiError(failure, response))

export async function within<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    return await call(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

export const headers = () => ({ 'Accept-Language': document.documentElement.lang || 'ky' })
