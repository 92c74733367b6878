import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UploadLimits } from '@/api'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { checkFile, DropZone, type Item, type Refused, useUploads } from '@/shared/upload'
import classes from '../evidence.module.css'
import type { EvidenceForm } from '../model/form'
import { guessFrom } from '../model/guess'
import { FileCard } from './FileCard'
import { useSaving } from './useSaving'

interface Props {
  schoolId: string
  limits: UploadLimits
}

interface Rejected {
  name: string
  reason: Refused
}

/** Several files at once: each on its way while it is described, each saved when it has arrived. */
export function FilesForm({ schoolId, limits }: Props) {
  const { t } = useTranslation('evidence')
  const [items, queue] = useUploads<EvidenceForm>(schoolId, limits.chunkBytes)
  const [rejected, setRejected] = useState<Rejected[]>([])
  const [busy, setBusy] = useState(false)
  const { outcomes, save } = useSaving(schoolId, queue)
  const arrived = items.filter((item) => item.state === 'sent')

  const add = (files: File[]) => {
    const refused: Rejected[] = []
    let waiting = items.reduce((sum, item) => sum + (item.upload === null ? item.file.size : 0), 0)
    for (const file of files) {
      const reason = checkFile(file, limits, waiting)
      if (reason === null) {
        waiting += file.size
        queue.add(file, guessFrom(file.name, today()))
      } else refused.push({ name: file.name, reason })
    }
    setRejected(refused)
  }
  const saveThese = async (chosen: readonly Item<EvidenceForm>[]) => {
    setBusy(true)
    const count = await save(chosen)
    setBusy(false)
    if (count > 0) showToast(t('add.saved', { count }))
  }
  return (
    <>
      <DropZone limits={limits} onFiles={add} />
      {rejected.length > 0 && (
        <div role="alert">
          <ul className={classes.rejected}>
            {rejected.map(({ name, reason }) => (
              <li key={name}>
                <Icon name="alert" size="sm" />
                <span>
                  <b>{name}</b>: {t(`upload:refused.${reason}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {items.length > 0 && (
        <>
          <div className={classes.over}>
            <p role="status">{t('add.progress', { arrived: arrived.length, count: items.length })}</p>
            {arrived.length > 1 && (
              <Button loading={busy} onClick={() => void saveThese(arrived)}>
                {t('add.saveAll', { count: arrived.length })}
              </Button>
            )}
          </div>
          <ul className={classes.cards}>
            {items.map((item) => (
              <FileCard
                key={item.id}
                schoolId={schoolId}
                item={item}
                queue={queue}
                outcome={outcomes[item.id]}
                onSave={() => void saveThese([item])}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
