import { renew } from './session'
import { authorizedFetch, type Sender, signedHeaders } from './transport'

// Not named in index.ts: only pages that send files load it.

/** On a weak line a file takes minutes; only a line that stands still for so long is given up. */
const STILL_MS = 60_000

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return headers
}

/** Sends like fetch, which cannot tell how much of the body has left. */
function sendWithProgress(onProgress: (share: number) => void): Sender {
  return async (request) => {
    const body = await request.arrayBuffer()
    return new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest()
      let timer = setTimeout(() => xhr.abort(), STILL_MS)
      const fail = () => {
        clearTimeout(timer)
        reject(new TypeError('The upload broke off'))
      }
      const alive = () => {
        clearTimeout(timer)
        timer = setTimeout(() => xhr.abort(), STILL_MS)
      }
      xhr.open(request.method, request.url)
      xhr.responseType = 'arraybuffer'
      signedHeaders(request).forEach((value, name) => {
        xhr.setRequestHeader(name, value)
      })
      xhr.upload.onprogress = (event) => {
        alive()
        if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total)
      }
      xhr.onprogress = alive
      xhr.onload = () => {
        clearTimeout(timer)
        const empty = xhr.status === 204 || xhr.status === 304
        resolve(
          new Response(empty ? null : (xhr.response as ArrayBuffer), {
            status: xhr.status,
            statusText: xhr.statusText,
            headers: headersOf(xhr),
          }),
        )
      }
      xhr.onerror = fail
      xhr.onabort = fail
      request.signal.addEventListener('abort', () => xhr.abort())
      xhr.send(body)
    })
  }
}

/** The `fetch` of one request that carries a file: tells the share (0–1) of it that has left this device. */
export const uploadFetch = (onProgress: (share: number) => void): typeof fetch =>
  authorizedFetch(renew, sendWithProgress(onProgress))
