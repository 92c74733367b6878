import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinanceEstimate, FinanceEstimateChange } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import classes from '../estimate.module.css'
import { useArticles } from '../useArticles'
import { ChangePanel } from './ChangePanel'

interface Props {
  schoolId: string
  estimate: FinanceEstimate
  writes: boolean
}

/** What moved the estimate since it was confirmed: newest first, nothing is ever taken out. */
export function ChangesPart({ schoolId, estimate, writes }: Props) {
  const { t } = useTranslation('finance-estimate')
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="changes">
      <div className={classes.head}>
        <h2 id="changes">{t('changes.title')}</h2>
        {writes && (
          <Button
            className="no-print"
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => setOpen(true)}
          >
            {t('changes.open')}
          </Button>
        )}
      </div>
      {estimate.changes.length === 0 ? (
        <p className="muted">{t('changes.empty')}</p>
      ) : (
        <ol className={classes.changes}>
          {estimate.changes.map((change) => (
            <Change key={change.number} change={change} />
          ))}
        </ol>
      )}
      {open && <ChangePanel schoolId={schoolId} estimate={estimate} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Change({ change }: { change: FinanceEstimateChange }) {
  const { t } = useTranslation('finance-estimate')
  const { longDate, amount } = useFormat()
  const { label } = useReference()
  const { nameOf } = useArticles()
  const id = `change-${change.number}`
  return (
    <li aria-labelledby={id}>
      <h3 id={id}>{change.reason}</h3>
      <p className="small muted">
        {[
          t('changes.number', { number: change.number }),
          longDate(change.changedOn),
          change.documentNumber && t('documentOf', { number: change.documentNumber }),
          change.createdByName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className={classes.moves}>
        {change.moves.map((move) => (
          <li key={`${move.article} ${move.source}`}>
            <span>
              {`${move.article} ${nameOf(move.article)}`}
              <span className="muted">, {label('finance_source', move.source)}</span>
            </span>
            <b className="num">
              {move.amount.startsWith('-') ? amount(move.amount) : `+${amount(move.amount)}`}
            </b>
          </li>
        ))}
      </ul>
    </li>
  )
}
