import { Button, UnstyledButton } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listEvidenceOptions } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { type Item, UploadBar, type UploadQueue } from '@/shared/upload'
import { useMegabytes } from '@/shared/upload/useMegabytes'
import { EvidenceFields } from '../EvidenceFields'
import classes from '../evidence.module.css'
import type { EvidenceForm } from '../model/form'
import type { Outcome } from './useSaving'

interface Props {
  schoolId: string
  item: Item<EvidenceForm>
  queue: UploadQueue<EvidenceForm>
  outcome: Outcome | undefined
  onSave: () => void
}

/** A file on its way, and what the person says of it meanwhile. */
export function FileCard({ schoolId, item, queue, outcome, onSave }: Props) {
  const { t } = useTranslation('evidence')
  const megabytes = useMegabytes()
  const [open, setOpen] = useState(true)
  const form = useForm<EvidenceForm>({
    initialValues: item.form,
    onValuesChange: (values) => queue.write(item.id, values),
  })
  const server = useServerErrors(form)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is told once
  useEffect(() => {
    if (outcome === undefined || outcome.busy) return
    if (Object.keys(outcome.wrong).length > 0) {
      form.setErrors(outcome.wrong)
      setOpen(true)
    }
    if (outcome.error !== null) {
      server.show(outcome.error)
      setOpen(true)
    }
  }, [outcome])

  const { id, name, state } = item
  const moving = state === 'sending' || state === 'waiting' || state === 'queued'
  return (
    <li className={classes.card} aria-label={name}>
      <div className={classes.cardHead}>
        <LocalPicture item={item} />
        <div className={classes.cardWords}>
          <p>
            <span className="strong">{name}</span> <span className="muted">{megabytes(item.file.size)}</span>
          </p>
          <UploadBar name={name} state={state} share={item.share} error={item.error} />
        </div>
        {(moving || state === 'paused' || state === 'failed') && (
          <div className={classes.cardActions}>
            {moving && (
              <Button size="sm" variant="default" onClick={() => queue.pause(id)}>
                {t('add.pause')}
              </Button>
            )}
            {!moving && (
              <Button size="sm" variant="default" onClick={() => queue.resume(id)}>
                {t(state === 'paused' ? 'add.resume' : 'common:action.retry')}
              </Button>
            )}
          </div>
        )}
        <UnstyledButton
          className={classes.drop}
          aria-label={t('add.drop', { name })}
          onClick={() => queue.drop(id)}
        >
          <Icon name="close" />
        </UnstyledButton>
      </div>
      <Twin schoolId={schoolId} sha256={item.upload?.sha256} onDrop={() => queue.drop(id)} />
      {state !== 'failed' && open && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            server.clear()
            onSave()
          }}
        >
          <EvidenceFields form={form} source="file" />
          <FormProblem errors={server.errors} />
          <div className={classes.actions}>
            <Button type="submit" disabled={state !== 'sent'} loading={outcome?.busy}>
              {t('add.save')}
            </Button>
            {state !== 'sent' && <span className="muted">{t('add.waits')}</span>}
          </div>
        </form>
      )}
    </li>
  )
}

/** Before anything is saved: the very same file is in the register already. */
function Twin({
  schoolId,
  sha256,
  onDrop,
}: {
  schoolId: string
  sha256: string | undefined
  onDrop: () => void
}) {
  const { t } = useTranslation('evidence')
  const twins = useQuery({
    ...listEvidenceOptions({ path: { schoolId }, query: { sha256, size: 1 } }),
    enabled: sha256 !== undefined,
  })
  const twin = sha256 === undefined ? undefined : twins.data?.items[0]
  if (twin === undefined) return null
  return (
    <div className={classes.note} role="status">
      <p>
        {t('add.twin')}{' '}
        <Link to="/schools/$schoolId/evidence" params={{ schoolId }} search={{ open: twin.id }}>
          {twin.title}
        </Link>
      </p>
      <Button size="sm" variant="default" onClick={onDrop}>
        {t('add.dropTwin')}
      </Button>
    </div>
  )
}

/** The picture itself, from this device: nothing has to be fetched. */
function LocalPicture({ item }: { item: Item<EvidenceForm> }) {
  const shown = /^image\/(jpeg|png|webp)$/.test(item.file.type)
  const address = useMemo(() => (shown ? URL.createObjectURL(item.file) : null), [item.file, shown])
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])
  if (address === null) {
    return (
      <span className={classes.sign} aria-hidden="true">
        <Icon name="document" />
      </span>
    )
  }
  return <img className={classes.sign} src={address} alt="" width={64} height={64} />
}
