import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type EvidenceFile, type EvidenceRegister, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { useMegabytes } from '@/shared/upload/useMegabytes'
import classes from './evidence.module.css'
import { wayTo } from './kinds'
import { type FilePlace, useDownload, usePicture, useWholeFile } from './useEvidenceFile'

const PdfPages = lazy(() => import('./PdfPages'))

interface Props {
  place: FilePlace
  title: string
  file?: EvidenceFile
  url?: string
  register?: EvidenceRegister
  /** One record of the register. */
  recordId?: string
}

/** What the evidence is, to be looked at in the page; what the page cannot show is offered to be saved. */
export function EvidencePreview({ place, title, file, url, register, recordId }: Props) {
  const { t } = useTranslation('evidence')
  const { label } = useReference()
  if (file !== undefined) return <FilePreview place={place} title={title} file={file} />
  if (url !== undefined) {
    return (
      <p className={classes.place}>
        <Icon name="link" />
        <a href={url} target="_blank" rel="noopener noreferrer nofollow">
          {url}
        </a>
      </p>
    )
  }
  if (register === undefined) return null
  return (
    <p className={classes.place}>
      <Icon name="list" />
      <Link {...(wayTo(register, place.schoolId, recordId) as { to: '/' })}>
        {recordId === undefined
          ? t('preview.register', { register: label('evidence_register', register) })
          : t('preview.record')}
      </Link>
    </p>
  )
}

interface FileProps {
  place: FilePlace
  title: string
  file: EvidenceFile
}

function FilePreview({ place, title, file }: FileProps) {
  const { t } = useTranslation('evidence')
  const megabytes = useMegabytes()
  const problem = useProblemText()
  const download = useDownload(place)
  const error = download.error === null ? null : toApiError(download.error)
  return (
    <div className={classes.preview}>
      {file.picture && <Picture place={place} title={title} />}
      {file.mediaType === 'image/webp' && <WholePicture place={place} title={title} file={file} />}
      {file.mediaType === 'application/pdf' && (
        <Suspense fallback={<Loading shape="page" rows={3} />}>
          <PdfPages key={`${place.evidenceId} ${place.revision}`} place={place} title={title} file={file} />
        </Suspense>
      )}
      <div className={classes.fileLine}>
        <span>
          <span className="strong">{file.name}</span> <span className="muted">{megabytes(file.size)}</span>
        </span>
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="download" size="sm" />}
          loading={download.isPending}
          onClick={() => download.mutate(file.name)}
        >
          {t('preview.download')}
        </Button>
      </div>
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </div>
  )
}

function Picture({ place, title }: { place: FilePlace; title: string }) {
  const { address, isError, error, refetch } = usePicture(place, 'preview')
  if (isError) return <Failed error={error} onRetry={() => void refetch()} />
  return address === null ? (
    <Loading shape="page" rows={3} />
  ) : (
    <img className={classes.picture} src={address} alt={title} />
  )
}

function WholePicture({ place, title, file }: FileProps) {
  const { address, isError, error, refetch } = useWholeFile(place, file.mediaType)
  if (isError) return <Failed error={error} onRetry={() => void refetch()} />
  return address === null ? (
    <Loading shape="page" rows={3} />
  ) : (
    <img className={classes.picture} src={address} alt={title} />
  )
}
