import { useTranslation } from 'react-i18next'
import type { FinanceEntry } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from './finance.module.css'
import { useEntryWords } from './useEntryWords'

/** "+ 350 000 сом", "− 30 000 сом", "468 даана": the sign says which way, and so does a word for readers. */
export function EntrySum({ entry }: { entry: FinanceEntry }) {
  const { t } = useTranslation('finance')
  const { money } = useFormat()
  const words = useEntryWords()
  const income =
    (entry.reversedType ?? entry.type) === 'income'
      ? entry.reverses === undefined
      : entry.reverses !== undefined
  const taken = entry.reversal !== undefined
  const counted = words.quantity(entry)
  return (
    <span className={classes.entrySum} data-way={income ? 'in' : 'out'} data-taken={taken || undefined}>
      <span className="vh">{t(`type.${entry.type}`)}: </span>
      {entry.amount === undefined ? (
        <b>
          {income ? '' : '−\u00a0'}
          {counted}
        </b>
      ) : (
        <>
          <b>
            {income ? '+' : '−'}&nbsp;{money(entry.amount, entry.currency)}
          </b>
          {counted !== '' && <span className={classes.below}>{counted}</span>}
        </>
      )}
      {entry.estimatedValue !== undefined && (
        <span className={classes.below}>{t('entry.estimated', { sum: money(entry.estimatedValue) })}</span>
      )}
    </span>
  )
}
