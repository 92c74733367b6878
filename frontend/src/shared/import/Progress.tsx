import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import classes from './import.module.css'

interface Props {
  file: File
  /** Of the file that has left, 0 to 1. */
  share: number
  storing: boolean
  onCancel: () => void
}

/** First the way of the file, then the reading of it: on a weak line both are long enough to wonder. */
export function Progress({ file, share, storing, onCancel }: Props) {
  const { t } = useTranslation('import')
  const { declaredPercent } = useFormat()
  const sent = share >= 1
  const words = sent ? t(storing ? 'storing' : 'reading') : t('sending')
  return (
    <div className={classes.progress}>
      <p className="strong">{file.name}</p>
      <p role="status">{words}</p>
      <progress className={classes.bar} value={sent ? undefined : share} aria-label={words} />
      <p className={classes.progressFoot}>
        <span className="small muted tnum">{sent ? '' : declaredPercent(Math.floor(share * 100))}</span>
        {!(storing && sent) && (
          <Button size="sm" variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
      </p>
    </div>
  )
}
