import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEntry, getFinanceEntryOptions } from '@/api'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { EntrySum } from '../EntrySum'
import { EntryDoubts } from './EntryDoubts'
import { EntryFacts } from './EntryFacts'
import { EntryLinks } from './EntryLinks'
import { EntryPapers } from './EntryPapers'
import classes from './entry.module.css'
import { ReverseDialog } from './ReverseDialog'

interface Props {
  schoolId: string
  entryId: string
  /** Opens another entry: the reversal, the one that may be the same money. */
  onOpen: (entryId: string) => void
  onClose: () => void
}

/** One line of the book with all that belongs to it. What is written stays; a mistake is reversed. */
export default function EntryPanel({ schoolId, entryId, onOpen, onClose }: Props) {
  const { t } = useTranslation('finance')
  const entry = useQuery({ ...getFinanceEntryOptions({ path: { schoolId, entryId } }), staleTime: 0 })
  const { data } = entry
  if (data !== undefined) return <Shown schoolId={schoolId} entry={data} onOpen={onOpen} onClose={onClose} />
  return (
    <SidePanel opened wide title={t('entry.title')} onClose={onClose}>
      {entry.isError ? (
        <Failed error={entry.error} onRetry={() => void entry.refetch()} />
      ) : (
        <Loading shape="form" rows={6} />
      )}
    </SidePanel>
  )
}

interface ShownProps extends Omit<Props, 'entryId'> {
  entry: FinanceEntry
}

function Shown({ schoolId, entry, onOpen, onClose }: ShownProps) {
  const { t } = useTranslation('finance')
  const { dateTime } = useFormat()
  const { writes } = useFinanceRole(schoolId)
  const [reversing, setReversing] = useState(false)
  return (
    <SidePanel
      opened
      wide
      title={t(`entry.titleOf.${entry.type}`, { number: entry.number })}
      onClose={onClose}
      footer={
        writes && entry.reversible ? (
          <Button variant="default" leftSection={<Icon name="return" />} onClick={() => setReversing(true)}>
            {t('reverse.action')}
          </Button>
        ) : undefined
      }
    >
      <div className={classes.entry}>
        <div className={classes.head}>
          <p className={classes.purpose}>{entry.purpose}</p>
          <EntrySum entry={entry} />
        </div>
        <EntryDoubts schoolId={schoolId} entry={entry} writes={writes} onOpen={onOpen} />
        <EntryFacts entry={entry} onOpen={onOpen} />
        <EntryLinks schoolId={schoolId} entry={entry} writes={writes} />
        <EntryPapers schoolId={schoolId} entry={entry} writes={writes} />
        <p className="small muted">
          {[t('entry.created', { at: dateTime(entry.createdAt) }), entry.createdByName]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      {reversing && (
        <ReverseDialog
          schoolId={schoolId}
          entry={entry}
          onClose={() => setReversing(false)}
          onReversed={(reversal) => {
            setReversing(false)
            onOpen(reversal)
          }}
        />
      )}
    </SidePanel>
  )
}
