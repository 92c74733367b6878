import { toApiError } from '@/api'
import { showToast } from './toast'

/**
 * What follows the writing of a record in a panel: a word and the closed panel, or the refusal beside the
 * fields. What somebody else changed meanwhile (412) is read again, so that the next try is against it.
 */
export function keeping(
  server: { show: (failure: unknown) => void },
  reread: () => Promise<unknown>,
  onClose: () => void,
) {
  return {
    onError: (failure: unknown) => {
      server.show(failure)
      if (toApiError(failure).status === 412) void reread()
    },
    done: (words: string) => () => {
      showToast(words)
      void reread()
      onClose()
    },
  }
}
