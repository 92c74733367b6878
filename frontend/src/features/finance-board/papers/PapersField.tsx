import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type BoardPaper, getEvidenceOptions } from '@/api'
import { useEvidenceFacts } from '@/shared/evidence'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'

interface Props {
  schoolId: string
  /** What the record had when it was read: named without asking. */
  known: readonly BoardPaper[]
  value: readonly string[]
  error?: React.ReactNode
  onChange: (ids: string[]) => void
  onAdd: () => void
}

/** The papers of a record in its form: minutes, acts, lists of the register of evidence. */
export function PapersField({ schoolId, known, value, error, onChange, onAdd }: Props) {
  const { t } = useTranslation('finance-board')
  return (
    <fieldset className={classes.papersField}>
      <legend>{t('papers.title')}</legend>
      {value.length === 0 && <p className="muted small">{t('papers.none')}</p>}
      <ul>
        {value.map((id) => (
          <Paper
            key={id}
            schoolId={schoolId}
            evidenceId={id}
            known={known.find((paper) => paper.evidenceId === id)}
            onRemove={() => onChange(value.filter((one) => one !== id))}
          />
        ))}
      </ul>
      <FieldError message={typeof error === 'string' ? error : null} />
      <Button size="sm" variant="default" leftSection={<Icon name="plus" size="sm" />} onClick={onAdd}>
        {t('papers.add')}
      </Button>
    </fieldset>
  )
}

interface PaperProps {
  schoolId: string
  evidenceId: string
  known: BoardPaper | undefined
  onRemove: () => void
}

/** A paper that was chosen just now is asked for by its name. */
function Paper({ schoolId, evidenceId, known, onRemove }: PaperProps) {
  const { t } = useTranslation('finance-board')
  const facts = useEvidenceFacts()
  const { data } = useQuery({
    ...getEvidenceOptions({ path: { schoolId, evidenceId } }),
    enabled: known === undefined,
  })
  const title = known?.title ?? data?.title ?? '…'
  const said = known === undefined ? data && facts(data) : facts(known as Parameters<typeof facts>[0])
  return (
    <li>
      <Icon name="document" size="sm" />
      <span>
        {title}
        <span className={classes.below}>{known?.deleted ? `${said} · ${t('papers.deleted')}` : said}</span>
      </span>
      <Button size="sm" variant="subtle" aria-label={t('papers.removeOf', { title })} onClick={onRemove}>
        {t('papers.remove')}
      </Button>
    </li>
  )
}
