import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FinanceImportReport, sdk } from '@/api'
import { ImportPage } from '@/shared/import/ImportPage'
import { useImport } from '@/shared/import/useImport'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'
import { Preview } from './Preview'

/** A spreadsheet becomes lines of the book: looked at first, stored as a whole or not at all. */
export function FinanceImportPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('finance')
  const navigate = useNavigate()
  const refresh = useRefresh()
  const task = useImport<FinanceImportReport>(
    async (file, dryRun, options) => {
      const { data } = await sdk.importFinanceEntries({
        path: { schoolId },
        query: { dryRun },
        body: file,
        ...options,
        throwOnError: true,
      })
      return data
    },
    (report) => {
      void refresh()
      showToast(t('import.stored', { count: report.added }))
      void navigate({ to: '/schools/$schoolId/finance/ledger', params: { schoolId } })
    },
  )
  return (
    <ImportPage
      title={t('import.title')}
      purpose={t('import.purpose')}
      back={
        <Link to="/schools/$schoolId/finance/ledger" params={{ schoolId }}>
          {t('import.back')}
        </Link>
      }
      rules={(['template', 'number', 'checked', 'whole'] as const).map((rule) => t(`import.rule.${rule}`))}
      most={10_000}
      template={() => sdk.getFinanceTemplate({ path: { schoolId }, parseAs: 'blob', throwOnError: true })}
      task={task}
      changes={(report) => report.added}
      store={(count) => t('import.store', { count })}
      preview={(file, report) => <Preview file={file} report={report} />}
    />
  )
}
