import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityEvidence } from '@/api'
import { EvidencePreview, useEvidenceFacts } from '@/shared/evidence'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from '../progress.module.css'

interface Props {
  schoolId: string
  evidence: readonly ActivityEvidence[]
  /** The school looks at the files themselves; from outside it can be seen what there is. */
  own: boolean
  onRemove?: (id: string) => void
}

/** What shows that an activity was carried out, one line each. */
export function EvidenceLines({ schoolId, evidence, own, onRemove }: Props) {
  const { t } = useTranslation('progress')
  const facts = useEvidenceFacts()
  const [looked, setLooked] = useState<string | null>(null)
  return (
    <ul className={classes.items}>
      {evidence.map((one) => {
        const title = one.title ?? t('evidence.personal')
        const open = looked === one.id
        return (
          <li key={one.id}>
            <span className={classes.item}>
              <span className="strong">{title}</span>
              <span className="small muted">{facts(one)}</span>
              {one.deleted && <StatusBadge tone="warning" label={t('evidence.deleted')} />}
            </span>
            <span className={classes.tools}>
              {own && (
                <Button
                  size="xs"
                  variant="subtle"
                  aria-expanded={open}
                  aria-label={t('evidence.look', { title })}
                  onClick={() => setLooked(open ? null : one.id)}
                >
                  {t(open ? 'evidence.close' : 'evidence.open')}
                </Button>
              )}
              {onRemove !== undefined && (
                <ActionIcon aria-label={t('evidence.remove', { title })} onClick={() => onRemove(one.id)}>
                  <Icon name="close" />
                </ActionIcon>
              )}
            </span>
            {open && (
              <div className={classes.preview}>
                <EvidencePreview
                  place={{ schoolId, evidenceId: one.id }}
                  title={title}
                  file={one.file}
                  url={one.url}
                  register={one.register}
                  recordId={one.recordId}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
