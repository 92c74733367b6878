import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FinanceEntry } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import type { Column } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { EntrySum } from '../EntrySum'
import shared from '../finance.module.css'
import { useEntryWords } from '../useEntryWords'
import classes from './ledger.module.css'

/** A line of the book: when, what for, whose money, on which paper, how much. */
export function useColumns(onOpen: (id: string) => void): Column<FinanceEntry>[] {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const words = useEntryWords()
  return [
    {
      id: 'number',
      header: t('field.number'),
      serverSort: true,
      width: 64,
      phone: 'labelled',
      cell: (row) => row.number,
    },
    {
      id: 'date',
      header: t('field.date'),
      serverSort: true,
      width: 108,
      cell: (row) => <span className="tnum">{words.when(row)}</span>,
    },
    {
      id: 'purpose',
      header: t('field.purpose'),
      phone: 'title',
      cell: (row) => (
        <>
          <UnstyledButton className={shared.openRow} onClick={() => onOpen(row.id)}>
            <NoWrap text={row.purpose} />
          </UnstyledButton>
          <Marks entry={row} />
        </>
      ),
    },
    {
      id: 'source',
      header: t('field.source'),
      width: '20%',
      cell: (row) => (
        <>
          {label('finance_source', row.source)}
          {row.counterparty !== undefined && (
            <span className={shared.below}>
              <NoWrap text={row.counterparty} />
            </span>
          )}
        </>
      ),
    },
    {
      id: 'category',
      header: t('field.category'),
      width: '16%',
      phone: 'hidden',
      cell: (row) => (
        <>
          {label('finance_category', row.category)}
          {row.article !== undefined && (
            <span className={shared.below}>{t('article', { code: row.article })}</span>
          )}
        </>
      ),
    },
    {
      id: 'paper',
      header: t('field.paper'),
      width: '15%',
      cell: (row) => (
        <>
          {row.document !== undefined && (
            <span className={classes.paper}>{words.document(row.document)}</span>
          )}
          {row.decision !== undefined && (
            <span className={classes.paper}>{t('decision.short', { number: row.decision.number })}</span>
          )}
        </>
      ),
    },
    {
      id: 'amount',
      header: t('field.amount'),
      align: 'end',
      serverSort: true,
      width: 168,
      cell: (row) => <EntrySum entry={row} />,
    },
  ]
}

/** What is to be seen at once: taken back, a taking back, doubts. */
function Marks({ entry }: { entry: FinanceEntry }) {
  const { t } = useTranslation('finance')
  const { reversal, reverses, warnings } = entry
  if (reversal === undefined && reverses === undefined && warnings.length === 0) return null
  return (
    <span className={classes.marks}>
      {reversal !== undefined && (
        <span className={shared.taken}>
          <Icon name="return" size="sm" />
          {t('entry.reversed', { number: reversal.number })}
        </span>
      )}
      {reverses !== undefined && (
        <span className={shared.taken}>
          <Icon name="return" size="sm" />
          {t('entry.reverses', { number: reverses.number })}
        </span>
      )}
      {/* Doubts are the school's own work and no part of the book on paper. */}
      {warnings.map((warning) => (
        <span key={warning} className={`${shared.warned} no-print`}>
          <Icon name="warning" size="sm" />
          {t(`warning.${warning}`)}
        </span>
      ))}
    </span>
  )
}
