import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
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
  const facts = useEvidenceFacts()
  const fresh = value.filter((id) => !known.some((paper) => paper.evidenceId === id))
  const asked = useQueries({
    queries: fresh.map((evidenceId) => getEvidenceOptions({ path: { schoolId, evidenceId } })),
  })
  const found = new Map<string, { title: string; facts: string }>()
  for (const paper of known) found.set(paper.evidenceId, { title: paper.title, facts: factsOf(paper) })
  for (const { data } of asked) {
    if (data !== undefined) found.set(data.id, { title: data.title, facts: facts(data) })
  }
  function factsOf(paper: BoardPaper): string {
    const said = facts(paper as Parameters<typeof facts>[0])
    return paper.deleted ? `${said} · ${t('papers.deleted')}` : said
  }
  return (
    <fieldset className={classes.papersField}>
      <legend>{t('papers.title')}</legend>
      {value.length === 0 && <p className="muted small">{t('papers.none')}</p>}
      <ul>
        {value.map((id) => {
          const title = found.get(id)?.title ?? '…'
          return (
            <li key={id}>
              <Icon name="document" size="sm" />
              <span>
                {title}
                <span className={classes.below}>{found.get(id)?.facts}</span>
              </span>
              <Button
                size="sm"
                variant="subtle"
                aria-label={t('papers.removeOf', { title })}
                onClick={() => onChange(value.filter((one) => one !== id))}
              >
                {t('papers.remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      <FieldError message={typeof error === 'string' ? error : null} />
      <Button size="sm" variant="default" leftSection={<Icon name="plus" size="sm" />} onClick={onAdd}>
        {t('papers.add')}
      </Button>
    </fieldset>
  )
}
