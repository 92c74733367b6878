import { useTranslation } from 'react-i18next'
import type { Decision } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from './Panel.module.css'

interface Props {
  history: readonly Decision[]
  /** The frozen text that came back. */
  versionNumber: number
}

/** Why the text came back, in the body's own words. */
export function ReturnedNote({ history, versionNumber }: Props) {
  const { t } = useTranslation('approval')
  const { longDate } = useFormat()
  const last = history.findLast(
    (decision) => decision.decision === 'return' && decision.versionNumber === versionNumber,
  )
  if (last === undefined) return null
  return (
    <div className={classes.note} data-tone="warning">
      <Icon name="return" />
      <p className="small">
        <span className="strong">
          {t(`returned.${last.step}`, { date: longDate(last.decidedOn), number: last.versionNumber })}:
        </span>{' '}
        <span className={classes.quote}>«{last.comment}»</span>
      </p>
    </div>
  )
}
