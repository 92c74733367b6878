import { Button, Modal, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PastePlan, planPaste } from './model/paste'
import { at } from './model/selection'
import type { Sheet } from './model/types'
import classes from './PasteDialog.module.css'
import { PasteWords } from './PasteWords'

interface Props {
  opened: boolean
  sheet: Sheet
  onPaste: (plan: PastePlan) => void
  onClose: () => void
}

/** For those who cannot or would rather not press Ctrl-V in a cell: the table goes into a field, then over the grid. */
export function PasteDialog({ opened, sheet, onPaste, onClose }: Props) {
  const { t } = useTranslation('grid')
  const { t: common } = useTranslation('common')
  const [text, setText] = useState('')
  const plan = useMemo(() => planPaste(sheet, at(0, 0), text), [sheet, text])
  const close = () => {
    setText('')
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('paste.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Textarea
        data-autofocus
        label={t('paste.label')}
        description={t('paste.help')}
        classNames={{ input: classes.field }}
        rows={8}
        wrap="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.preview} role="status">
        {text.trim() !== '' && <PasteWords plan={plan} sheet={sheet} done={false} />}
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={close}>
          {common('action.cancel')}
        </Button>
        <Button
          disabled={plan.changes.length === 0}
          onClick={() => {
            onPaste(plan)
            close()
          }}
        >
          {t('paste.confirm')}
        </Button>
      </div>
    </Modal>
  )
}
