import { useTranslation } from 'react-i18next'
import type {
  FinanceReportContent,
  FinanceReportMoney,
  FinanceReportPurpose,
  FinanceReportSource,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import classes from './report.module.css'

/** The figures as everybody will read them. */
export function ReportContent({ content }: { content: FinanceReportContent }) {
  const { t } = useTranslation('finance-report')
  const localized = useLocalized()
  const { shortDate, number } = useFormat()
  const from = useFrom()
  return (
    <div className={classes.content}>
      {content.money.map((one) => (
        <Money key={one.currency} money={one} />
      ))}
      <section aria-labelledby="things">
        <h3 id="things">{t('content.things')}</h3>
        {content.things.length === 0 ? (
          <p className="muted">{t('content.noThings')}</p>
        ) : (
          <ul className={classes.lines}>
            {content.things.map((thing, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a report have no ids and never move
              <li key={index}>
                <span>
                  {thing.what ?? localized(thing.categoryName)}
                  {thing.correction && <small>{t('content.correction')}</small>}
                  <small>{from(thing)}</small>
                </span>
                <span className="num">
                  {thing.quantity !== undefined && number(thing.quantity, { max: 3 })} {thing.unit}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="decisions">
        <h3 id="decisions">{t('content.decisions')}</h3>
        {content.decisions.length === 0 ? (
          <p className="muted">{t('content.noDecisions')}</p>
        ) : (
          <ul className={classes.lines}>
            {content.decisions.map((one) => (
              <li key={`${one.body} ${one.number} ${one.date}`}>
                <span>
                  {one.subject ?? t('content.noSubject')}
                  <small>{localized(one.bodyName)}</small>
                </span>
                <span>
                  №{one.number}, {shortDate(one.date)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

/** Source, and who gave where that may be said. */
function useFrom() {
  const { t } = useTranslation('finance-report')
  const localized = useLocalized()
  return (source: Pick<FinanceReportSource, 'sourceName' | 'giver' | 'privatePersons'>): string => {
    const who = source.privatePersons ? t('content.persons') : source.giver
    const name = localized(source.sourceName)
    return who === undefined ? name : t('content.from', { source: name, who })
  }
}

function Money({ money: one }: { money: FinanceReportMoney }) {
  const { t } = useTranslation('finance-report')
  const { money, amount } = useFormat()
  const localized = useLocalized()
  const from = useFrom()
  const currency = t(`currency.${one.currency}`)
  const sum = (decimal: string) => money(decimal, one.currency)
  const sources: Column<FinanceReportSource>[] = [
    {
      id: 'source',
      header: t('content.source'),
      phone: 'title',
      cell: (row) => (
        <>
          {from(row)}
          {row.correction && <small className={classes.small}>{t('content.correction')}</small>}
        </>
      ),
    },
    { id: 'amount', header: t('content.amount'), align: 'end', cell: (row) => amount(row.amount) },
  ]
  const purposes: Column<FinanceReportPurpose>[] = [
    {
      id: 'purpose',
      header: t('content.purpose'),
      phone: 'title',
      cell: (row) => (
        <>
          {row.purpose ?? localized(row.categoryName)}
          {row.correction && <small className={classes.small}>{t('content.correction')}</small>}
        </>
      ),
    },
    {
      id: 'decision',
      header: t('content.decision'),
      phone: 'labelled',
      cell: (row) => (row.decisionNumber === undefined ? '—' : `№${row.decisionNumber}`),
    },
    {
      id: 'paper',
      header: t('content.paper'),
      phone: 'labelled',
      cell: (row) => t(row.documented ? 'content.there' : 'content.missing'),
    },
    { id: 'amount', header: t('content.amount'), align: 'end', cell: (row) => amount(row.amount) },
  ]
  const rows = (all: readonly unknown[]) => new Map(all.map((row, index) => [row, String(index)]))
  const sourceIds = rows(one.sources)
  const purposeIds = rows(one.purposes)
  return (
    <section aria-labelledby={`money-${one.currency}`} className={classes.money}>
      <h3 id={`money-${one.currency}`}>{t('content.money', { currency })}</h3>
      <dl className={classes.sum}>
        {(
          [
            ['opening', one.opening],
            ['received', one.received],
            ['spent', one.spent],
            ['closing', one.closing],
          ] as const
        ).map(([name, value]) => (
          <div key={name} data-rest={name === 'closing'}>
            <dt>{t(`content.${name}`)}</dt>
            <dd>{sum(value)}</dd>
          </div>
        ))}
      </dl>
      {one.sources.length > 0 && (
        <DataTable
          caption={t('content.sourcesOf', { currency })}
          columns={sources}
          rows={one.sources}
          rowId={(row) => sourceIds.get(row) ?? ''}
        />
      )}
      {one.purposes.length > 0 && (
        <DataTable
          caption={t('content.purposesOf', { currency })}
          columns={purposes}
          rows={one.purposes}
          rowId={(row) => purposeIds.get(row) ?? ''}
        />
      )}
    </section>
  )
}
