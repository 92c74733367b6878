import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileConfirmation, ProfileFinding, ProfileReopened, ProfileStatus } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { ConfirmFigures } from './ConfirmFigures'
import classes from './profile.module.css'
import { ReopenYear } from './ReopenYear'

export interface Register {
  version: number
  status: ProfileStatus
  confirmation?: ProfileConfirmation
  reopened?: ProfileReopened
  findings: readonly ProfileFinding[]
}

interface Props {
  register: Register
  /** "2026–2027-окуу жылы", where there are several of the kind. */
  name: string
  save?: ReactNode
  /** Only for the director: sends what is typed, then confirms. */
  onConfirm?: (asOf: string) => Promise<void>
  onReopen?: (reason: string) => Promise<void>
  /** The deputy is told who confirms. */
  writes: boolean
  /** Whether a confirmation closes the register, as it does a year. */
  closes?: boolean
}

/** Draft or confirmed, as of which day and by whom; the buttons for it and for paper. */
export function StateStrip({ register, name, save, onConfirm, onReopen, writes, closes = false }: Props) {
  const { t } = useTranslation('school-profile')
  const { longDate, shortDate, instantDate } = useFormat()
  const [asking, setAsking] = useState<'confirm' | 'reopen' | null>(null)
  const { status, confirmation, reopened } = register
  const confirmed = status === 'confirmed'
  return (
    <div className={classes.strip}>
      <div className={classes.state}>
        <StatusBadge
          tone={confirmed ? 'done' : 'progress'}
          icon={confirmed ? 'check' : 'pencil'}
          label={t(`state.${status}`)}
        />
        {confirmation !== undefined && (
          <span className="small muted">
            {t(confirmed ? 'state.asOf' : 'state.lastConfirmed', {
              date: longDate(confirmation.asOf),
              name: confirmation.confirmedBy,
            })}
          </span>
        )}
        {save}
        {reopened !== undefined && !confirmed && (
          <p className={classes.reopened}>
            {t('state.reopened', {
              date: shortDate(instantDate(reopened.reopenedAt)),
              name: reopened.reopenedBy,
              reason: reopened.reason,
            })}
          </p>
        )}
        {writes && !confirmed && onConfirm === undefined && (
          <p className="small muted no-print">{t('state.directorConfirms')}</p>
        )}
      </div>
      <div className={`${classes.stripActions} no-print`}>
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        {confirmed && onReopen !== undefined && (
          <Button variant="default" leftSection={<Icon name="lock" />} onClick={() => setAsking('reopen')}>
            {t('reopen.open')}
          </Button>
        )}
        {!confirmed && onConfirm !== undefined && (
          <Button leftSection={<Icon name="check" />} onClick={() => setAsking('confirm')}>
            {t('confirm.open')}
          </Button>
        )}
      </div>
      {onConfirm !== undefined && (
        <ConfirmFigures
          opened={asking === 'confirm'}
          name={name}
          findings={register.findings}
          closes={closes}
          onConfirm={onConfirm}
          onClose={() => setAsking(null)}
        />
      )}
      {onReopen !== undefined && (
        <ReopenYear
          opened={asking === 'reopen'}
          name={name}
          onReopen={onReopen}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
