import { useTranslation } from 'react-i18next'
import { keeping } from '@/shared/ui/keeping'
import { useRefresh } from '../useRefresh'

/** What follows a writing of any record of the board. */
export function useKeeping(server: { show: (failure: unknown) => void }, onClose: () => void) {
  const { t } = useTranslation('finance-board')
  const { onError, done } = keeping(server, useRefresh(), onClose)
  return { onError, done: (said: 'created' | 'saved' | 'removed') => done(t(said)) }
}
