import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type StaffImportReport, sdk } from '@/api'
import { ImportPage as SharedPage } from '@/shared/import/ImportPage'
import { useImport } from '@/shared/import/useImport'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'
import { Preview } from './Preview'

/** A spreadsheet becomes the register: looked at first, stored as a whole or not at all. */
export function ImportPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('staff')
  const navigate = useNavigate()
  const refresh = useRefresh()
  const task = useImport<StaffImportReport>(
    async (file, dryRun, options) => {
      const { data } = await sdk.importStaff({
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
      showToast(t('import.stored', { added: report.added, changed: report.changed }))
      void navigate({ to: '/schools/$schoolId/staff', params: { schoolId } })
    },
  )
  return (
    <SharedPage
      title={t('import.title')}
      purpose={t('import.purpose')}
      back={
        <Link to="/schools/$schoolId/staff" params={{ schoolId }}>
          {t('import.back')}
        </Link>
      }
      rules={(['template', 'match', 'empty', 'whole'] as const).map((rule) => t(`import.rule.${rule}`))}
      most={100_000}
      template={() => sdk.getStaffTemplate({ path: { schoolId }, parseAs: 'blob', throwOnError: true })}
      task={task}
      changes={(report) => report.added + report.changed}
      store={(count) => t('import.store', { count })}
      preview={(file, report) => <Preview file={file} report={report} />}
    />
  )
}
