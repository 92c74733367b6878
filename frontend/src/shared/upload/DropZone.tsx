import { Button } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UploadLimits } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { accepted, kindsOf } from './model/limits'
import classes from './upload.module.css'
import { useMegabytes } from './useMegabytes'

interface Props {
  limits: UploadLimits
  onFiles: (files: File[]) => void
  /** One file only, as for a new revision. */
  single?: boolean
}

/** Where files come in: the disk, the camera of a phone, a mouse that drops them; the limits are told beforehand. */
export function DropZone({ limits, onFiles, single = false }: Props) {
  const { t } = useTranslation('upload')
  const phone = useIsPhone()
  const megabytes = useMegabytes()
  const disk = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(single ? files.slice(0, 1) : files)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const input = {
    type: 'file',
    className: 'vh',
    tabIndex: -1,
    'aria-hidden': true,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      take(event.currentTarget.files)
      // The same file may be chosen again.
      event.currentTarget.value = ''
    },
  } as const
  return (
    <section
      className={classes.zone}
      data-over={over}
      aria-label={t('zone')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.ways}>
        <Button
          // In a panel the record's own button is the first one.
          variant={single ? 'default' : 'filled'}
          leftSection={<Icon name="upload" />}
          onClick={() => disk.current?.click()}
        >
          {t(single ? 'chooseOne' : 'choose')}
        </Button>
        {phone && (
          <Button
            variant="default"
            leftSection={<Icon name="camera" />}
            onClick={() => camera.current?.click()}
          >
            {t('photograph')}
          </Button>
        )}
        {!phone && <span className="muted">{t('drop')}</span>}
      </div>
      <p className={`${classes.limits} muted`}>
        {t('limits', { most: megabytes(limits.maxBytes), kinds: kindsOf(limits) })}
        {!single && ` ${t('room', { left: megabytes(limits.quotaBytes - limits.usedBytes) })}`}
      </p>
      <input {...input} ref={disk} accept={accepted(limits)} multiple={!single} data-testid="files" />
      {phone && <input {...input} ref={camera} accept="image/*" capture="environment" />}
    </section>
  )
}
