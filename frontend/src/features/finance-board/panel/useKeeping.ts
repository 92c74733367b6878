import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'

/** What follows a writing of any record: its refusal beside the fields, or a word and the closed panel. */
export function useKeeping(server: { show: (failure: unknown) => void }, onClose: () => void) {
  const { t } = useTranslation('finance-board')
  const refresh = useRefresh()
  return {
    onError: (failure: unknown) => {
      server.show(failure)
      if (toApiError(failure).status === 412) void refresh()
    },
    done: (said: 'created' | 'saved' | 'removed') => () => {
      showToast(t(said))
      void refresh()
      onClose()
    },
  }
}
