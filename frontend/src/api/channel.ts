/** What the tabs of one browser tell one another about the session. */
export type SessionMessage = { kind: 'token'; accessToken: string } | { kind: 'signed-out' }

const NAME = 'onuguu.session'
const listeners = new Set<(message: SessionMessage) => void>()
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)

channel?.addEventListener('message', (event: MessageEvent<SessionMessage>) => {
  for (const listener of listeners) listener(event.data)
})

export const tellTabs = (message: SessionMessage): void => channel?.postMessage(message)

export function onTabMessage(listener: (message: SessionMessage) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
