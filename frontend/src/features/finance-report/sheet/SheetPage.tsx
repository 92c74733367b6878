import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, listFinanceReportsOptions } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { QrSheet } from '@/shared/qr/QrSheet'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { linkOf, readableCode } from '../model/link'

/** For the door: parents scan it and see what came, what went and what is left. */
export function SheetPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('finance-report')
  const localized = useLocalized()
  const reports = useQuery(listFinanceReportsOptions({ path: { schoolId } }))
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const code = reports.data?.code
  return (
    <Page
      title={t('sheet.title')}
      purpose={t('sheet.purpose')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="chevronLeft" />}
            renderRoot={(props) => (
              <Link to="/schools/$schoolId/finance/report" params={{ schoolId }} {...props} />
            )}
          >
            {t('sheet.back')}
          </Button>
          <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
        </>
      }
    >
      {reports.isPending && <Loading shape="form" />}
      {reports.isError && reports.data === undefined && (
        <Failed error={reports.error} onRetry={() => void reports.refetch()} />
      )}
      {reports.data !== undefined &&
        (code === undefined ? (
          <Empty icon="link" title={t('sheet.none')} text={t('sheet.noneText')} />
        ) : (
          <QrSheet
            school={localized(school.data?.name)}
            title={t('sheet.heading')}
            lead={t('sheet.lead')}
            address={linkOf(code)}
            qrLabel={t('sheet.qr', { code: readableCode(code) })}
            code={readableCode(code)}
            steps={[t('sheet.step1'), t('sheet.step2'), t('sheet.step3')]}
            promise={t('sheet.tell')}
            strong={t('sheet.ban')}
            languages={t('sheet.languages')}
          />
        ))}
    </Page>
  )
}
