import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api'
import { fileName, keepOnDisk } from '@/shared/files/download'
import { useProblemText } from '@/shared/i18n/problemText'
import { showToast } from '@/shared/ui/toast'

export interface SheetAnswer {
  data: unknown
  response: Response
}

/** Fetches a spreadsheet and puts it on the disk under the server's name; a failure is said in words. */
export function useSheet(ask: () => Promise<SheetAnswer>, fallback: string) {
  const { t } = useTranslation('import')
  const problem = useProblemText()
  return useMutation({
    mutationFn: async () => {
      const { data, response } = await ask()
      keepOnDisk(data as Blob, fileName(response.headers.get('Content-Disposition'), fallback))
    },
    onSuccess: () => showToast(t('done')),
    onError: (failure) => {
      const error = toApiError(failure)
      showToast(`${problem.title(error)}. ${problem.advice(error)}`)
    },
  })
}
