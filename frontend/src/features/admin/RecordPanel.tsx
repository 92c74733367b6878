import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { SidePanel } from '@/shared/ui/SidePanel'
import classes from './admin.module.css'

interface Props {
  title: string
  dirty: boolean
  busy: boolean
  onClose: () => void
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
  submit: string
  /** Further actions on the record, beside the save button. */
  actions?: ReactNode
  children: ReactNode
}

/** A record's form in the side panel; closing it with unsaved changes is asked about. */
export function RecordPanel({ title, dirty, busy, onClose, onSubmit, submit, actions, children }: Props) {
  const { t } = useTranslation('common')
  const [asking, setAsking] = useState(false)
  const close = () => (dirty ? setAsking(true) : onClose())
  return (
    <SidePanel
      opened
      title={title}
      onClose={close}
      footer={
        <>
          <Button type="submit" form="record" loading={busy}>
            {submit}
          </Button>
          {actions}
        </>
      }
    >
      <form id="record" className={classes.form} noValidate onSubmit={onSubmit}>
        {children}
      </form>
      <ConfirmDialog
        opened={asking}
        title={t('leave.title')}
        text={t('leave.text')}
        confirm={t('leave.leave')}
        cancel={t('leave.stay')}
        danger
        onConfirm={onClose}
        onCancel={() => setAsking(false)}
      />
    </SidePanel>
  )
}
