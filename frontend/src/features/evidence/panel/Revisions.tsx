import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  addEvidenceRevisionMutation,
  type Evidence,
  type EvidenceRevision,
  getUploadLimitsOptions,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  toApiError,
  type UploadLimits,
} from '@/api'
import { useDownload } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { checkFile, DropZone, type Refused, UploadBar, useOneUpload } from '@/shared/upload'
import { useMegabytes } from '@/shared/upload/useMegabytes'
import classes from '../evidence.module.css'
import { useEvidenceCache } from '../useEvidenceCache'

interface Props {
  schoolId: string
  evidence: Evidence
}

/** The file over time: a new one never overwrites, earlier ones stay to be read. */
export function Revisions({ schoolId, evidence }: Props) {
  const { t } = useTranslation('evidence')
  const [replacing, setReplacing] = useState(false)
  const limits = useQuery({ ...getUploadLimitsOptions({ path: { schoolId } }), enabled: replacing })
  return (
    <section className={classes.part} aria-label={t('revision.title')}>
      <h3>{t('revision.title')}</h3>
      <ol className={classes.revisions}>
        {evidence.revisions.map((revision) => (
          <Line key={revision.number} schoolId={schoolId} evidenceId={evidence.id} revision={revision} />
        ))}
      </ol>
      {!replacing ? (
        <Button variant="default" leftSection={<Icon name="upload" />} onClick={() => setReplacing(true)}>
          {t('revision.replace')}
        </Button>
      ) : limits.isError ? (
        <Failed error={limits.error} onRetry={() => void limits.refetch()} />
      ) : limits.data === undefined ? (
        <Loading rows={2} />
      ) : (
        <Replace
          schoolId={schoolId}
          evidence={evidence}
          limits={limits.data}
          onDone={() => setReplacing(false)}
        />
      )}
    </section>
  )
}

function Line({
  schoolId,
  evidenceId,
  revision,
}: {
  schoolId: string
  evidenceId: string
  revision: EvidenceRevision
}) {
  const { t } = useTranslation('evidence')
  const { instantDate, shortDate } = useFormat()
  const megabytes = useMegabytes()
  const problem = useProblemText()
  const download = useDownload({ schoolId, evidenceId, revision: revision.number })
  const error = download.error === null ? null : toApiError(download.error)
  return (
    <li>
      <div>
        <span className="strong">{t('revision.one', { number: revision.number })}</span>{' '}
        <span className="muted">
          {revision.file.name}, {megabytes(revision.file.size)}. {shortDate(instantDate(revision.addedAt))},{' '}
          {revision.addedBy}
        </span>
        {revision.note !== undefined && <p>{revision.note}</p>}
        <p className={classes.hash} title={revision.file.sha256}>
          SHA-256: {revision.file.sha256.slice(0, 16)}…
        </p>
        <FieldError message={error === null ? null : problem.title(error)} />
      </div>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('revision.download', { number: revision.number })}
        loading={download.isPending}
        onClick={() => download.mutate(revision.file.name)}
      >
        <Icon name="download" />
      </Button>
    </li>
  )
}

interface ReplaceProps extends Props {
  limits: UploadLimits
  onDone: () => void
}

function Replace({ schoolId, evidence, limits, onDone }: ReplaceProps) {
  const { t } = useTranslation('evidence')
  const problem = useProblemText()
  const cache = useEvidenceCache(schoolId)
  const { sending, start, drop } = useOneUpload(schoolId, limits.chunkBytes)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [note, setNote] = useState('')
  const [key, setKey] = useState(newIdempotencyKey)
  const add = useMutation({
    ...addEvidenceRevisionMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
      drop(true)
      showToast(t('revision.added', { number: data.revision }))
      onDone()
    },
    // The next try is another file.
    onError: () => setKey(newIdempotencyKey()),
  })
  const choose = ([file]: File[]) => {
    if (file === undefined) return
    const reason = checkFile(file, limits)
    setRefused(reason)
    add.reset()
    if (reason === null) start(file)
  }
  const error = add.error === null ? null : toApiError(add.error)
  const words = error === null ? [] : error.fieldErrors.map((one) => problem.field(one))
  return (
    <div className={classes.fields}>
      {sending === null ? (
        <DropZone single limits={limits} onFiles={choose} />
      ) : (
        <>
          <p className="strong">{sending.name}</p>
          <UploadBar {...sending} />
          <TextInput
            label={t('revision.note')}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      <FieldError message={refused === null ? null : t(`upload:refused.${refused}`)} />
      <FieldError
        message={error === null ? null : words.length > 0 ? words.join('. ') : problem.title(error)}
      />
      <div className={classes.actions}>
        {sending !== null && (
          <Button
            disabled={sending.state !== 'sent'}
            loading={add.isPending}
            onClick={() =>
              add.mutate({
                path: { schoolId, evidenceId: evidence.id },
                body: { uploadId: sending.uploadId ?? '', note: note.trim() === '' ? null : note.trim() },
                headers: { ...ifMatch(evidence.version), ...idempotency(key) },
              })
            }
          >
            {t('revision.add')}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            drop()
            onDone()
          }}
        >
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  )
}
