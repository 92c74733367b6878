import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinanceExecution } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Empty } from '@/shared/ui/States'
import classes from '../estimate.module.css'
import { type By, rowsOf } from '../model/execution'
import { Bars } from './Bars'
import { ExecutionTable } from './ExecutionTable'

/** Estimate against what was spent, by article or by source: bars for the eye, the table for the figures. */
export function ExecutionPart({ execution }: { execution: FinanceExecution }) {
  const { t } = useTranslation('finance-estimate')
  const { money } = useFormat()
  const [by, setBy] = useState<By>('article')
  const rows = rowsOf(execution, by)
  return (
    <section aria-labelledby="execution">
      <div className={classes.head}>
        <h2 id="execution">{t('execution.title')}</h2>
        <SegmentedControl
          className="no-print"
          aria-label={t('execution.by.label')}
          value={by}
          data={(['article', 'source'] as const).map((value) => ({
            value,
            label: t(`execution.by.${value}`),
          }))}
          onChange={(next) => setBy(next as By)}
        />
      </div>
      {execution.lines.length === 0 ? (
        <Empty icon="chart" title={t('execution.empty')} />
      ) : (
        <>
          <Bars by={by} rows={rows.filter((row) => row.tone === 'group')} />
          <ExecutionTable rows={rows} by={by} />
        </>
      )}
      {execution.otherCurrencies.length > 0 && (
        <p className={classes.note}>
          {t('execution.otherCurrencies', {
            sums: execution.otherCurrencies.map((one) => money(one.actual, one.currency)).join(', '),
          })}
        </p>
      )}
    </section>
  )
}
