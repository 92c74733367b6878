import { setNonce } from 'get-nonce'

const found = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** The server writes a nonce into the page; without it the strict policy would drop the library's style tags. */
export const styleNonce = (): string => found

setNonce(found)
