import { Button, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEntry, getEvidenceOptions, toApiError } from '@/api'
import { EvidencePicker, EvidencePreview, EvidenceThumb, useEvidenceFacts } from '@/shared/evidence'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../finance.module.css'
import classes from './entry.module.css'
import { useLinks } from './useLinks'

interface Props {
  schoolId: string
  entry: FinanceEntry
  writes: boolean
}

/** The papers that show it: contracts, acts, receipts of the school's register of evidence. */
export function EntryPapers({ schoolId, entry, writes }: Props) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const links = useLinks(schoolId, entry.id)
  const [adding, setAdding] = useState(false)
  const error = links.error === null ? null : toApiError(links.error)
  const said = (
    <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
  )
  return (
    <section aria-labelledby="papers">
      <h3 id="papers">{t('papers.title')}</h3>
      {entry.evidenceIds.length === 0 && <p className="muted">{t('papers.none')}</p>}
      <ul className={classes.papers}>
        {entry.evidenceIds.map((evidenceId) => (
          <li key={evidenceId}>
            <Paper
              schoolId={schoolId}
              evidenceId={evidenceId}
              busy={links.isPending}
              onRemove={
                writes
                  ? () =>
                      links.mutate(
                        (newest) => ({ evidenceIds: newest.evidenceIds.filter((one) => one !== evidenceId) }),
                        { onSuccess: () => showToast(t('papers.removed')) },
                      )
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {!adding && said}
      {writes && (
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => setAdding(true)}
        >
          {t('papers.add')}
        </Button>
      )}
      {adding && (
        <EvidencePicker
          schoolId={schoolId}
          title={t('papers.pick')}
          confirm={(count) => t('papers.attach', { count })}
          taken={new Set(entry.evidenceIds)}
          busy={links.isPending}
          problem={
            <>
              <Link to="/schools/$schoolId/evidence/add" params={{ schoolId }} className={classes.upload}>
                <Icon name="upload" size="sm" />
                {t('papers.upload')}
              </Link>
              {said}
            </>
          }
          onPick={(ids) =>
            links.mutate((newest) => ({ evidenceIds: [...new Set([...newest.evidenceIds, ...ids])] }), {
              onSuccess: () => {
                showToast(t('papers.added', { count: ids.length }))
                setAdding(false)
              },
            })
          }
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}

interface PaperProps {
  schoolId: string
  evidenceId: string
  busy: boolean
  onRemove?: () => void
}

/** One paper: its name opens it in the panel. */
function Paper({ schoolId, evidenceId, busy, onRemove }: PaperProps) {
  const { t } = useTranslation('finance')
  const facts = useEvidenceFacts()
  const [opened, setOpened] = useState(false)
  const { data: paper, isError } = useQuery(getEvidenceOptions({ path: { schoolId, evidenceId } }))
  if (paper === undefined)
    return isError ? <p className="muted">{t('papers.unseen')}</p> : <Loading rows={1} />
  const place = { schoolId, evidenceId: paper.id, revision: paper.revision || undefined }
  return (
    <>
      <div className={classes.paperLine}>
        <EvidenceThumb place={place} source={paper.source} file={paper.file} />
        <div>
          <UnstyledButton
            className={shared.openRow}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {paper.title || facts(paper)}
          </UnstyledButton>
          <span className={shared.below}>{facts(paper)}</span>
        </div>
        {onRemove !== undefined && (
          <Button
            size="sm"
            variant="subtle"
            disabled={busy}
            aria-label={t('papers.removeOf', { title: paper.title || facts(paper) })}
            onClick={onRemove}
          >
            {t('papers.remove')}
          </Button>
        )}
      </div>
      {opened && (
        <EvidencePreview
          place={place}
          title={paper.title}
          file={paper.file}
          url={paper.url}
          register={paper.register}
          recordId={paper.recordId}
        />
      )}
    </>
  )
}
