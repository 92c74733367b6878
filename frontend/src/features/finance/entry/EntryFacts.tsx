import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinanceEntry } from '@/api'
import { useArticles } from '@/shared/finance/useArticles'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { NoWrap } from '@/shared/ui/NoWrap'
import shared from '../finance.module.css'
import { useEntryWords } from '../useEntryWords'
import classes from './entry.module.css'

interface Props {
  entry: FinanceEntry
  onOpen: (entryId: string) => void
}

/** What was written and does not change any more. */
export function EntryFacts({ entry, onOpen }: Props) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { nameOf } = useArticles()
  const { longDate } = useFormat()
  const words = useEntryWords()
  const { reversal, reverses } = entry
  const income = (entry.reversedType ?? entry.type) === 'income'
  const other = (ref: { id: string; number: number; reason?: string }, text: string): ReactNode => (
    <>
      <UnstyledButton className={shared.openRow} onClick={() => onOpen(ref.id)}>
        {text}
      </UnstyledButton>
      {ref.reason !== undefined && <span className={shared.below}>{ref.reason}</span>}
    </>
  )
  const facts: { name: string; value: ReactNode }[] = [
    {
      name: t('field.date'),
      value: entry.date === undefined ? t('entry.yearAlone', { year: entry.year }) : longDate(entry.date),
    },
    { name: t('field.source'), value: label('finance_source', entry.source) },
    {
      name: t('field.category'),
      value: (
        <>
          {label('finance_category', entry.category)}
          {entry.article !== undefined && (
            <span className={shared.below}>
              {t('article', { code: entry.article })} {nameOf(entry.article)}
            </span>
          )}
        </>
      ),
    },
    { name: t('field.kind'), value: entry.kind === 'cash' ? undefined : label('finance_kind', entry.kind) },
    {
      name: t(income ? 'field.donor' : 'field.supplier'),
      value:
        entry.counterparty !== undefined ? (
          <>
            <NoWrap text={entry.counterparty} />
            {entry.counterpartyPrivate === true && <span className={shared.below}>{t('entry.private')}</span>}
          </>
        ) : entry.counterpartyPrivate === true ? (
          t('entry.privateHidden')
        ) : undefined,
    },
    { name: t('field.document'), value: entry.document && words.document(entry.document) },
    {
      name: t('entry.reversal'),
      value: reversal && other(reversal, t('entry.reversed', { number: reversal.number })),
    },
    {
      name: t('entry.original'),
      value: reverses && other(reverses, t('entry.reverses', { number: reverses.number })),
    },
  ]
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
