import { Button } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ImportError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import classes from './import.module.css'
import { asTable, type SheetReport, wrongRows } from './importFile'

interface Props {
  file: File
  report: SheetReport
}

/** So many rows are drawn at first: ten thousand would hold a phone up for minutes. */
const FIRST = 200

/** Every error by row and column, to be corrected beside the open file: copied, printed or read off. */
export function ErrorTable({ file, report }: Props) {
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const [all, setAll] = useState(false)
  const [copied, setCopied] = useState(false)
  const headings = [t('row'), t('column'), t('header'), t('what')]
  const shown = all ? report.errors : report.errors.slice(0, FIRST)
  const numbered = shown.map((error, index) => ({ ...error, key: String(index) }))
  const columns: Column<ImportError & { key: string }>[] = [
    {
      id: 'row',
      header: t('row'),
      width: 80,
      phone: 'labelled',
      cell: ({ row }) => (row === undefined ? '—' : number(row)),
    },
    {
      id: 'column',
      header: t('column'),
      width: 80,
      phone: 'labelled',
      cell: ({ column }) => column ?? '—',
    },
    { id: 'header', header: t('header'), cell: ({ header }) => header ?? '—' },
    { id: 'what', header: t('what'), phone: 'title', cell: ({ message }) => message },
  ]
  const copy = async () => {
    await navigator.clipboard.writeText(asTable(headings, report.errors))
    setCopied(true)
  }
  return (
    <section aria-labelledby="errors">
      <div className={classes.wrong} role="alert">
        <Icon name="alert" size="lg" />
        <div>
          <h2 id="errors">{t('wrong', { file: file.name })}</h2>
          <p>
            {t('wrongCount', { count: report.errorCount, errors: number(report.errorCount) })}{' '}
            {t('wrongRows', { rows: number(wrongRows(report.errors)), total: number(report.rows) })}{' '}
            {t('nothingStored')}
          </p>
        </div>
      </div>
      <div className={`${classes.tools} no-print`}>
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name={copied ? 'check' : 'copy'} size="sm" />}
          onClick={() => void copy()}
        >
          <span role="status">{t(copied ? 'common:action.copied' : 'copy')}</span>
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="print" size="sm" />}
          onClick={() => {
            // Paper gets every error.
            flushSync(() => setAll(true))
            window.print()
          }}
        >
          {t('common:action.print')}
        </Button>
      </div>
      <DataTable caption={t('errorsCaption')} columns={columns} rows={numbered} rowId={(row) => row.key} />
      {shown.length < report.errors.length && (
        <Button className={`${classes.all} no-print`} variant="default" onClick={() => setAll(true)}>
          {t('showAll', { count: report.errors.length, errors: number(report.errors.length) })}
        </Button>
      )}
    </section>
  )
}
