import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from '../evaluation.module.css'
import { useWork } from '../WorkContext'

/** Why it came back, in the words of whoever returned it. */
export function ReturnedNote() {
  const { t } = useTranslation('self-evaluation')
  const { longDate, instantDate } = useFormat()
  const { evaluation } = useWork()
  const last = evaluation.decisions.findLast((decision) => decision.action === 'return')
  if (evaluation.status !== 'returned' || last === undefined) return null
  return (
    <div className={classes.note} data-tone="warning">
      <Icon name="return" />
      <p>
        <span className="strong">
          {t('returned', { name: last.byName, date: longDate(instantDate(last.at)) })}
        </span>{' '}
        <span className={classes.quote}>«{last.comment}»</span>
      </p>
    </div>
  )
}
