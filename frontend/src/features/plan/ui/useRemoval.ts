import { useTranslation } from 'react-i18next'
import { showToast } from '@/shared/ui/toast'
import type { Kind } from '../session/resources'
import { usePlanSession } from '../session/SessionContext'

/** Removes at once and offers the way back while the toast stands. */
export function useRemoval(): (kind: Kind, id: string) => void {
  const { t } = useTranslation('plan')
  const session = usePlanSession()
  return (kind, id) => {
    const { undo } = session.remove(kind, id)
    showToast(t(`removed.${kind}`), undo)
  }
}
