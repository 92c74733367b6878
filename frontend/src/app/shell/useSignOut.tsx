import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '@/api'
import { clearUnsent, countUnsent } from '@/shared/autosave'
import { isSharedComputer } from '@/shared/session/sharedComputer'
import { useUser } from '@/shared/session/useSession'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'

/** Signs out; asks first when something typed has not reached the server. */
export function useSignOut(): { ask: () => Promise<void>; dialog: ReactNode } {
  const { t } = useTranslation('shell')
  const user = useUser()
  const [unsent, setUnsent] = useState(0)
  const [busy, setBusy] = useState(false)

  const leave = async () => {
    setBusy(true)
    // A shared computer keeps nothing of the person who leaves it.
    if (isSharedComputer()) await clearUnsent().catch(() => undefined)
    await signOut()
  }
  const ask = async () => {
    const count = await countUnsent(user.id)
    if (count > 0) setUnsent(count)
    else await leave()
  }
  const dialog = (
    <ConfirmDialog
      opened={unsent > 0}
      title={t('signOutConfirm.title')}
      text={t(isSharedComputer() ? 'signOutConfirm.textShared' : 'signOutConfirm.text', { count: unsent })}
      confirm={t('signOutConfirm.confirm')}
      danger={isSharedComputer()}
      busy={busy}
      onConfirm={() => void leave()}
      onCancel={() => setUnsent(0)}
    />
  )
  return { ask, dialog }
}
