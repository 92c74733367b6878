import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ConfirmDialog.module.css'
import { useIsPhone } from './useIsPhone'

interface Props {
  opened: boolean
  title: string
  text?: ReactNode
  /** A verb that says what will happen, never "OK". */
  confirm: string
  cancel?: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
  children?: ReactNode
}

/** Asks once before something that cannot be taken back. */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation('common')
  const phone = useIsPhone()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      fullScreen={false}
      yOffset={phone ? 'auto' : undefined}
    >
      {props.text !== undefined && <p className={classes.text}>{props.text}</p>}
      {props.children}
      <div className={classes.actions}>
        <Button variant="default" onClick={props.onCancel}>
          {props.cancel ?? t('action.cancel')}
        </Button>
        <Button color={props.danger ? 'danger' : undefined} loading={props.busy} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </Modal>
  )
}
