import { useTranslation } from 'react-i18next'
import type { RevisionAct } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from '../board.module.css'
import { OpenButton } from '../OpenButton'
import { PaperLinks } from '../papers/PaperLinks'

interface Props {
  schoolId: string
  acts: readonly RevisionAct[]
  onOpen: (id: string) => void
}

/** Acts of revision, the newest year first. */
export function ActList({ schoolId, acts, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { shortDate } = useFormat()
  return (
    <ul className={classes.records}>
      {acts.map((act) => (
        <li key={act.id}>
          <div className={classes.line}>
            <OpenButton onOpen={() => onOpen(act.id)}>{t('act.yearOf', { year: act.year })}</OpenButton>
            <StatusBadge
              tone={act.result === 'clean' ? 'done' : 'warning'}
              label={label('revision_result', act.result)}
            />
          </div>
          <p className="small muted">
            {act.number === undefined
              ? t('act.checked', { date: shortDate(act.checkedOn) })
              : t('act.checkedNumber', { date: shortDate(act.checkedOn), number: act.number })}
          </p>
          <PaperLinks schoolId={schoolId} papers={act.papers} />
        </li>
      ))}
    </ul>
  )
}
