import { onTabMessage, tellTabs } from './channel'
import { accessToken, forgetToken, keepToken } from './token'

/** 'ended': the server refused the cookie; 'unreachable': nobody knows, the session may still stand. */
export type RefreshResult = 'renewed' | 'ended' | 'unreachable'
export type RefreshCall = () => Promise<
  { result: 'renewed'; accessToken: string } | { result: 'ended' | 'unreachable' }
>

const LOCK = 'onuguu.refresh'
let running: Promise<RefreshResult> | null = null
let seenFromTabs = 0

onTabMessage((message) => {
  // Only a tab with a session takes a neighbour's newer token; a signed-out tab stays signed out.
  if (message.kind === 'token' && accessToken() !== null) {
    seenFromTabs += 1
    keepToken(message.accessToken)
  }
})

async function underLock(call: RefreshCall): Promise<RefreshResult> {
  const before = seenFromTabs
  const work = async (): Promise<RefreshResult> => {
    // While this tab waited for the lock another one has renewed the session for both.
    if (seenFromTabs !== before) return 'renewed'
    const answer = await call()
    if (answer.result === 'renewed') {
      keepToken(answer.accessToken)
      tellTabs({ kind: 'token', accessToken: answer.accessToken })
      return 'renewed'
    }
    if (answer.result === 'ended') forgetToken()
    return answer.result
  }
  // The refresh token rotates and its reuse ends the session, so two tabs must never send it at once.
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work()
}

/** Renews the access token; all callers of one moment share one request. */
export function refreshOnce(call: RefreshCall): Promise<RefreshResult> {
  running ??= underLock(call).finally(() => {
    running = null
  })
  return running
}
