import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelfEvaluationAnnex } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { AddEvidence } from '../evidence/AddEvidence'
import { AnnexPanel } from '../evidence/AnnexPanel'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Criterion.module.css'

interface Props {
  code: string
  /** Why there is none. */
  reason: string
  error?: string
  onReason?: (reason: string) => void
  onLeave?: () => void
}

const doubtful = (annex: SelfEvaluationAnnex): boolean => annex.outdated || annex.expired || annex.deleted

/** What the school shows for a criterion, with the numbers that the system gives. */
export function EvidencePane({ code, reason, error, onReason, onLeave }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const { evaluation } = useWork()
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const annexes = evaluation.annexes.items.filter((annex) => annex.criterionCodes.includes(code))
  const shown = annexes.find((annex) => annex.id === opened)
  return (
    <>
      <h3 id="evidence-title">
        {t('evidence.title')} <span>{annexes.length}</span>
      </h3>
      <ul className={classes.chips}>
        {annexes.map((annex) => (
          <li key={annex.id} data-tone={doubtful(annex) ? 'warning' : undefined}>
            <button type="button" title={annex.title} onClick={() => setOpened(annex.id)}>
              <Icon name={doubtful(annex) ? 'warning' : 'document'} size="sm" />
              <span>
                {t('evidence.annex', { number: annex.number })}
                <span className="vh">: </span>
                <span className={classes.chipTitle}>{annex.title || label('evidence_kind', annex.kind)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onReason !== undefined && (
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => setAdding(true)}
        >
          {t('evidence.add')}
        </Button>
      )}
      {annexes.length > 0 && (
        <p className="small">
          <PlaceLink place={{ part: 'annexes' }}>{t('evidence.all')}</PlaceLink>
        </p>
      )}
      {annexes.length === 0 && onReason === undefined && reason === '' && (
        <p className="small muted">{t('evidence.none')}</p>
      )}
      {annexes.length === 0 && onReason === undefined && reason !== '' && (
        <p className="small">{t('evidence.noneBecause', { reason })}</p>
      )}
      {onReason !== undefined && (annexes.length === 0 || reason !== '') && (
        <Textarea
          label={t('evidence.reason')}
          description={t('evidence.reasonHelp')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={reason}
          error={error}
          onChange={(event) => onReason(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
      {adding && <AddEvidence code={code} onClose={() => setAdding(false)} />}
      {shown !== undefined && <AnnexPanel annex={shown} onClose={() => setOpened(null)} />}
    </>
  )
}
