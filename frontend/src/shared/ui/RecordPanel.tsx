import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './ConfirmDialog'
import { ConfirmLeave } from './ConfirmLeave'
import { Icon } from './Icon'
import classes from './RecordPanel.module.css'
import { SidePanel } from './SidePanel'

interface Props {
  title: string
  dirty: boolean
  busy: boolean
  onClose: () => void
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
  submit: string
  /** What stands beside the title: states and the like. */
  meta?: ReactNode
  /** Further actions on the record, beside the save button. */
  actions?: ReactNode
  /** Many fields: a broader drawer, two fields a line. */
  wide?: boolean
  children: ReactNode
}

/** A record's form in the side panel; leaving it with unsaved changes is asked about, by any way out. */
export function RecordPanel(props: Props) {
  const { t } = useTranslation('common')
  const [asking, setAsking] = useState(false)
  const close = () => (props.dirty ? setAsking(true) : props.onClose())
  return (
    <SidePanel
      opened
      title={props.title}
      meta={props.meta}
      wide={props.wide}
      onClose={close}
      footer={
        <>
          <Button type="submit" form="record" loading={props.busy}>
            {props.submit}
          </Button>
          {props.actions}
        </>
      }
    >
      <form id="record" className={classes.form} noValidate onSubmit={props.onSubmit}>
        {props.children}
      </form>
      <ConfirmDialog
        opened={asking}
        title={t('leave.title')}
        text={t('leave.text')}
        confirm={t('leave.leave')}
        cancel={t('leave.stay')}
        danger
        onConfirm={props.onClose}
        onCancel={() => setAsking(false)}
      />
      <ConfirmLeave when={props.dirty && !props.busy} pageOnly />
    </SidePanel>
  )
}

interface RemoveProps {
  loading?: boolean
  onClick: () => void
}

/** Among the actions on a record: deletes it, apart from what keeps it. */
export function RemoveButton({ loading, onClick }: RemoveProps) {
  const { t } = useTranslation('common')
  return (
    <Button
      className={classes.remove}
      variant="subtle"
      color="danger"
      leftSection={<Icon name="trash" />}
      loading={loading}
      onClick={onClick}
    >
      {t('action.delete')}
    </Button>
  )
}
