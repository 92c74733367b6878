import { Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import type { PastePlan } from './model/paste'
import type { Change, Mark, Position, Sheet } from './model/types'
import { PasteDialog } from './PasteDialog'
import { PasteNote } from './PasteWords'
import { PhoneSheet } from './PhoneSheet'
import { SheetGrid } from './SheetGrid'
import classes from './SheetView.module.css'

interface Props {
  label: string
  corner: string
  sheet: Sheet
  readOnly: boolean
  marks: ReadonlyMap<string, readonly Mark[]>
  target?: Position | null
  /** How a phone shows it while it is written: a column or a row at a time, chosen under this name. */
  phone: { by: 'column' | 'row'; label: string }
  undo: {
    change: (changes: Change[]) => void
    undo: () => void
    redo: () => void
    canUndo: boolean
    canRedo: boolean
  }
  /** Beside the grid's own buttons: adding a row and the like. */
  tools?: ReactNode
}

/** A table of figures with everything around it: buttons, paste, the phone's own form. */
export function SheetView({
  label,
  corner,
  sheet,
  readOnly,
  marks,
  target = null,
  phone,
  undo,
  tools,
}: Props) {
  const { t } = useTranslation('grid')
  const isPhone = useIsPhone()
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState<PastePlan | null>(null)
  const [view, setView] = useState<'fields' | 'table'>('fields')
  const paste = (plan: PastePlan) => {
    if (plan.changes.length > 0) undo.change(plan.changes)
    setPasted(plan)
  }
  const change = (changes: Change[]) => {
    setPasted(null)
    undo.change(changes)
  }
  const fields = isPhone && !readOnly && view === 'fields'

  return (
    <div className={classes.view}>
      {!readOnly && (
        <div className={`${classes.tools} no-print`}>
          {isPhone && (
            <SegmentedControl
              fullWidth
              className={classes.switch}
              aria-label={t('view.label')}
              value={view}
              data={[
                { value: 'fields', label: t('view.fields') },
                { value: 'table', label: t('view.table') },
              ]}
              onChange={(next) => setView(next as 'fields' | 'table')}
            />
          )}
          <Button
            size="sm"
            variant="default"
            leftSection={<Icon name="copy" size="sm" />}
            onClick={() => setPasting(true)}
          >
            {t('paste.open')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Icon name="return" size="sm" />}
            disabled={!undo.canUndo}
            onClick={undo.undo}
          >
            {t('undo')}
          </Button>
          <Button size="sm" variant="subtle" disabled={!undo.canRedo} onClick={undo.redo}>
            {t('redo')}
          </Button>
          {tools}
        </div>
      )}
      {pasted !== null && <PasteNote plan={pasted} sheet={sheet} onClose={() => setPasted(null)} />}
      {fields ? (
        <PhoneSheet
          sheet={sheet}
          by={phone.by}
          label={phone.label}
          marks={marks}
          target={target}
          onChange={change}
        />
      ) : (
        <SheetGrid
          label={label}
          corner={corner}
          sheet={sheet}
          readOnly={readOnly || isPhone}
          marks={marks}
          target={target}
          onChange={change}
          onPaste={paste}
          onUndo={undo.undo}
          onRedo={undo.redo}
        />
      )}
      <PasteDialog opened={pasting} sheet={sheet} onPaste={paste} onClose={() => setPasting(false)} />
    </div>
  )
}
