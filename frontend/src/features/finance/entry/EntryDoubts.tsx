import { Button, Textarea, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEntry, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../finance.module.css'
import classes from './entry.module.css'
import { useLinks } from './useLinks'

interface Props {
  schoolId: string
  entry: FinanceEntry
  writes: boolean
  onOpen: (entryId: string) => void
}

/** What is doubtful about an entry and the way out of it; nothing here stops anybody. */
export function EntryDoubts({ schoolId, entry, writes, onOpen }: Props) {
  const { t } = useTranslation('finance')
  const { shortDate } = useFormat()
  const [dismissing, setDismissing] = useState(false)
  const when = (date: string) => (date.length === 4 ? t('yearOf', { year: date }) : shortDate(date))
  if (entry.warnings.length === 0) {
    return entry.duplicateDismissedReason === undefined ? null : (
      <p className="small muted">{t('duplicate.dismissed', { reason: entry.duplicateDismissedReason })}</p>
    )
  }
  return (
    <ul className={shared.warnings}>
      {entry.warnings.map((warning) => (
        <li key={warning}>
          <Icon name="warning" size="sm" />
          <div>
            <p className="strong">{t(`warning.${warning}`)}</p>
            {warning === 'duplicate_suspected' ? (
              <>
                <p>{t('duplicate.text')}</p>
                <ul className={classes.twins}>
                  {entry.duplicates.map((twin) => (
                    <li key={twin.id}>
                      <UnstyledButton className={shared.openRow} onClick={() => onOpen(twin.id)}>
                        {t('duplicate.twin', {
                          number: twin.number,
                          date: when(twin.date),
                          purpose: twin.purpose,
                        })}
                      </UnstyledButton>
                    </li>
                  ))}
                </ul>
                {writes && (
                  <Button size="sm" variant="default" onClick={() => setDismissing(true)}>
                    {t('duplicate.dismiss')}
                  </Button>
                )}
              </>
            ) : (
              <p>{t(`doubts.way.${warning}`)}</p>
            )}
          </div>
        </li>
      ))}
      {dismissing && (
        <DismissDialog schoolId={schoolId} entryId={entry.id} onClose={() => setDismissing(false)} />
      )}
    </ul>
  )
}

function DismissDialog({
  schoolId,
  entryId,
  onClose,
}: {
  schoolId: string
  entryId: string
  onClose: () => void
}) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const links = useLinks(schoolId, entryId)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const error = links.error === null ? null : toApiError(links.error)
  return (
    <ConfirmDialog
      opened
      title={t('duplicate.title')}
      text={t('duplicate.help')}
      confirm={t('duplicate.dismiss')}
      busy={links.isPending}
      onCancel={onClose}
      onConfirm={() => {
        if (reason.trim() === '') {
          setMissing(true)
          return
        }
        links.mutate(() => ({ duplicateDismissedReason: reason.trim() }), {
          onSuccess: () => {
            showToast(t('duplicate.done'))
            onClose()
          },
        })
      }}
    >
      <Textarea
        label={t('duplicate.reason')}
        autosize
        minRows={2}
        maxLength={500}
        required
        value={reason}
        error={missing && reason.trim() === '' ? t('wrong.reason') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </ConfirmDialog>
  )
}
