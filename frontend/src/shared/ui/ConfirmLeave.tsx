import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './ConfirmDialog'

interface Props {
  when: boolean
  /** The form stands in a panel of the page: only another page is asked about, the panel asks for itself. */
  pageOnly?: boolean
}

/** For forms that are saved by a button: leaving with unsaved changes is asked about, also on closing the tab. */
export function ConfirmLeave({ when, pageOnly = false }: Props) {
  const { t } = useTranslation('common')
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && !(pageOnly && current.pathname === next.pathname),
    enableBeforeUnload: () => when,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('leave.title')}
      text={t('leave.text')}
      confirm={t('leave.leave')}
      cancel={t('leave.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  )
}
