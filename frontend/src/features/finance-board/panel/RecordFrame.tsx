import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { PapersPicker } from '../papers/PapersPicker'

interface Props {
  schoolId: string
  title: string
  isNew: boolean
  dirty: boolean
  busy: boolean
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
  onClose: () => void
  /** Removes the record, after it was asked about. */
  onRemove?: () => void
  removing?: boolean
  /** The papers of a record that has some. */
  papers?: { chosen: readonly string[]; onAdd: (ids: string[]) => void }
  children: (addPapers: () => void) => ReactNode
}

/** The form of one record in the side panel, with the register of evidence beside it. */
export function RecordFrame(props: Props) {
  const { t } = useTranslation('finance-board')
  const [picking, setPicking] = useState(false)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <RecordPanel
        wide
        title={props.title}
        // While the register is open, Escape is meant for it.
        dirty={props.dirty && !picking}
        busy={props.busy}
        submit={t(props.isNew ? 'create' : 'common:action.save')}
        onClose={() => {
          if (!picking) props.onClose()
        }}
        onSubmit={props.onSubmit}
        actions={
          props.onRemove !== undefined && (
            <RemoveButton loading={props.removing} onClick={() => setAsking(true)} />
          )
        }
      >
        {props.children(() => setPicking(true))}
      </RecordPanel>
      {asking && (
        <ConfirmDialog
          opened
          danger
          title={t('remove.title')}
          text={t('remove.text')}
          confirm={t('common:action.delete')}
          onConfirm={() => {
            setAsking(false)
            props.onRemove?.()
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {picking && props.papers !== undefined && (
        <PapersPicker
          schoolId={props.schoolId}
          taken={props.papers.chosen}
          onPick={(picked) => {
            props.papers?.onAdd(picked)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
