import { Button, FileButton } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from './import.module.css'

interface Props {
  onFile: (file: File) => void
  error: string | null
  /** What is told before somebody chooses: kinds, size, rows. */
  limits: string
  disabled?: boolean
}

const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes one table file, dropped or chosen; phones only choose. */
export function FileDrop({ onFile, error, limits, disabled = false }: Props) {
  const { t } = useTranslation('import')
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault()
    setOver(inside && !disabled)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the button inside does the same
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        const file = event.dataTransfer.files[0]
        if (file !== undefined && !disabled) onFile(file)
      }}
    >
      <Icon name="upload" size="lg" className={classes.dropIcon} />
      <p className={classes.dropWords}>{t('drop')}</p>
      <FileButton accept={XLSX} disabled={disabled} onChange={(file) => file !== null && onFile(file)}>
        {(props) => (
          <Button {...props} variant="default">
            {t('choose')}
          </Button>
        )}
      </FileButton>
      <p className="small muted">{limits}</p>
      <FieldError message={error} />
    </div>
  )
}
