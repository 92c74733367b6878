import { Button } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ImportError, StaffImportReport } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { asTable, wrongRows } from '../model/importFile'
import classes from './import.module.css'

interface Props {
  file: File
  report: StaffImportReport
}

/** So many rows are drawn at first: ten thousand would hold a phone up for minutes. */
const FIRST = 200

/** Every error by row and column, to be corrected beside the open file: copied, printed or read off. */
export function ErrorTable({ file, report }: Props) {
  const { t } = useTranslation('staff')
  const { number } = useFormat()
  const [all, setAll] = useState(false)
  const [copied, setCopied] = useState(false)
  const headings = [t('import.row'), t('import.column'), t('import.header'), t('import.what')]
  const shown = all ? report.errors : report.errors.slice(0, FIRST)
  const numbered = shown.map((error, index) => ({ ...error, key: String(index) }))
  const columns: Column<ImportError & { key: string }>[] = [
    {
      id: 'row',
      header: t('import.row'),
      width: 80,
      phone: 'labelled',
      cell: ({ row }) => (row === undefined ? '—' : number(row)),
    },
    {
      id: 'column',
      header: t('import.column'),
      width: 80,
      phone: 'labelled',
      cell: ({ column }) => column ?? '—',
    },
    { id: 'header', header: t('import.header'), cell: ({ header }) => header ?? '—' },
    { id: 'what', header: t('import.what'), phone: 'title', cell: ({ message }) => message },
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
          <h2 id="errors">{t('import.wrong', { file: file.name })}</h2>
          <p>
            {t('import.wrongCount', { count: report.errorCount, errors: number(report.errorCount) })}{' '}
            {t('import.wrongRows', { rows: number(wrongRows(report.errors)), total: number(report.rows) })}{' '}
            {t('import.nothingStored')}
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
          <span role="status">{t(copied ? 'common:action.copied' : 'import.copy')}</span>
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
      <DataTable
        caption={t('import.errorsCaption')}
        columns={columns}
        rows={numbered}
        rowId={(row) => row.key}
      />
      {shown.length < report.errors.length && (
        <Button className={`${classes.all} no-print`} variant="default" onClick={() => setAll(true)}>
          {t('import.showAll', { count: report.errors.length, errors: number(report.errors.length) })}
        </Button>
      )}
    </section>
  )
}
