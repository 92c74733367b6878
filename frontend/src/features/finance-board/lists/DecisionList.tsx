import { useTranslation } from 'react-i18next'
import type { BoardDecision } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../board.module.css'
import { OpenButton } from '../OpenButton'
import { Spent } from '../Spent'

interface Props {
  schoolId: string
  decisions: readonly BoardDecision[]
  onOpen: (id: string) => void
}

/** Decisions, newest first: who decided what and how much, and what was spent on it. */
export function DecisionList({ schoolId, decisions, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const { shortDate, money } = useFormat()
  const columns: Column<BoardDecision>[] = [
    {
      id: 'subject',
      header: t('decision.subject'),
      phone: 'title',
      cell: (row) => (
        <>
          <OpenButton onOpen={() => onOpen(row.id)}>
            <NoWrap text={row.subject} />
          </OpenButton>
          <span className={classes.below}>
            {label('board_body', row.body)}, №{row.number}
          </span>
        </>
      ),
    },
    {
      id: 'decidedOn',
      header: t('decision.decidedOn'),
      width: 112,
      cell: (row) => <span className="tnum">{shortDate(row.decidedOn)}</span>,
    },
    {
      id: 'amount',
      header: t('decision.decided'),
      align: 'end',
      phone: 'labelled',
      width: 148,
      cell: (row) =>
        row.amount === undefined ? (
          <span className="muted">{t('decision.noAmount')}</span>
        ) : (
          <span className="nowrap">{money(row.amount, row.currency)}</span>
        ),
    },
    {
      id: 'spent',
      header: t('spent.title'),
      align: 'end',
      phone: 'labelled',
      width: 190,
      cell: (row) => <Spent schoolId={schoolId} decision={row} />,
    },
  ]
  return (
    <DataTable
      caption={t('decision.caption')}
      columns={columns}
      rows={decisions}
      rowId={(row) => row.id}
      onOpen={(row) => onOpen(row.id)}
    />
  )
}
