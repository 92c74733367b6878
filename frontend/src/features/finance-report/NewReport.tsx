import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewFinanceReportOptions } from '@/api'
import { Failed, Loading } from '@/shared/ui/States'
import { isOver, newestOver, offered, periodKey, periodOf } from './model/periods'
import { Notices } from './Notices'
import { PublishDialog } from './PublishDialog'
import { ReportContent } from './ReportContent'
import classes from './report.module.css'
import { usePeriodName } from './usePeriodName'

interface Props {
  schoolId: string
  directs: boolean
  /** Chosen in the address. */
  period: string | undefined
  onPeriod: (period: string) => void
}

/** A period as it would be published now: what to look at first, then the figures, then one button. */
export function NewReport({ schoolId, directs, period: chosen, onPeriod }: Props) {
  const { t } = useTranslation('finance-report')
  const periodName = usePeriodName()
  const [publishing, setPublishing] = useState(false)
  const period = chosen === undefined ? newestOver() : periodOf(chosen)
  const preview = useQuery(previewFinanceReportOptions({ path: { schoolId }, query: period }))
  const { data } = preview
  const blocked = data?.notices.some(({ blocking }) => blocking) ?? true
  const options = offered().map((one) => ({
    value: periodKey(one),
    label: isOver(one) ? periodName(one) : t('new.running', { period: periodName(one) }),
  }))
  const known = options.some(({ value }) => value === periodKey(period))
  return (
    <section aria-labelledby="new" className={classes.new}>
      <div className={classes.newHead}>
        <div>
          <h2 id="new">{t('new.title')}</h2>
          <p className="muted">{t('new.text')}</p>
        </div>
        <NativeSelect
          label={t('new.period')}
          data={known ? options : [{ value: periodKey(period), label: periodName(period) }, ...options]}
          value={periodKey(period)}
          onChange={(event) => onPeriod(event.currentTarget.value)}
        />
      </div>
      {preview.isPending && <Loading shape="table" />}
      {preview.isError && data === undefined && (
        <Failed error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {data !== undefined && (
        <>
          <Notices schoolId={schoolId} notices={data.notices} edition={data.nextEdition} />
          <ReportContent content={data.content} />
          {directs ? (
            <div className={`${classes.publish} no-print`}>
              <Button disabled={blocked} onClick={() => setPublishing(true)}>
                {t(data.nextEdition > 1 ? 'new.publishAgain' : 'new.publish', { edition: data.nextEdition })}
              </Button>
            </div>
          ) : (
            <p className="muted">{t('new.director')}</p>
          )}
          {publishing && (
            <PublishDialog
              schoolId={schoolId}
              period={period}
              edition={data.nextEdition}
              onClose={() => setPublishing(false)}
            />
          )}
        </>
      )}
    </section>
  )
}
