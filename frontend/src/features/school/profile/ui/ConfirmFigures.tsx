import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProfileFinding, toApiError } from '@/api'
import { today } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { NotSaved } from './confirmSaved'
import { goTo } from './goTo'
import classes from './profile.module.css'

interface Props {
  opened: boolean
  name: string
  findings: readonly ProfileFinding[]
  /** A year is closed by it; everything else is a draft again with the next change. */
  closes: boolean
  onConfirm: (asOf: string) => Promise<void>
  onClose: () => void
}

/** The director says of which day the figures are true; what stops it is named with the way to it. */
export function ConfirmFigures({ opened, name, findings, closes, onConfirm, onClose }: Props) {
  const { t } = useTranslation('school-profile')
  const problem = useProblemText()
  const [asOf, setAsOf] = useState<string | null>(today())
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const stopping = findings.filter((finding) => finding.blocksConfirmation)

  const words = (failure: unknown): string => {
    if (failure instanceof NotSaved) return t('confirm.notSaved')
    const refused = toApiError(failure)
    return [problem.title(refused), ...refused.fieldErrors.map((one) => problem.field(one))].join(' ')
  }
  const confirm = async () => {
    if (asOf === null) return
    setBusy(true)
    setError(null)
    try {
      await onConfirm(asOf)
      showToast(t('confirm.done', { name }))
      onClose()
    } catch (failure) {
      setError(words(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('confirm.title', { name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <div className={classes.dialog}>
        {stopping.length > 0 ? (
          <>
            <p>{t('confirm.stopped')}</p>
            <ul className={classes.stopping}>
              {stopping.map((finding) => (
                <li key={`${finding.code}${finding.pointer}`}>
                  <Icon name="alert" size="sm" />
                  <button
                    type="button"
                    className={classes.findingLink}
                    onClick={() => {
                      onClose()
                      // The dialog gives the focus back first.
                      setTimeout(() => goTo(finding.pointer), 250)
                    }}
                  >
                    {finding.message}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>{t(closes ? 'confirm.text' : 'confirm.textSoft')}</p>
            <DateField label={t('confirm.asOf')} value={asOf} max={today()} required onChange={setAsOf} />
          </>
        )}
        {error !== null && (
          <p role="alert" className={classes.refusal}>
            {error}
          </p>
        )}
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          {stopping.length === 0 && (
            <Button loading={busy} disabled={asOf === null} onClick={() => void confirm()}>
              {t('confirm.open')}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}
