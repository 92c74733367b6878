import { useTranslation } from 'react-i18next'
import type { ParentsReport } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../board.module.css'
import { OpenButton } from '../OpenButton'
import { PaperLinks } from '../papers/PaperLinks'

interface Props {
  schoolId: string
  reports: readonly ParentsReport[]
  onOpen: (id: string) => void
}

/** Reports to parents, newest first. */
export function ReportList({ schoolId, reports, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { shortDate } = useFormat()
  return (
    <ul className={classes.records}>
      {reports.map((report) => (
        <li key={report.id}>
          <p>
            <OpenButton onOpen={() => onOpen(report.id)}>
              <NoWrap text={report.audience} />
            </OpenButton>
            <span className={classes.below}>
              {t('report.about', {
                date: shortDate(report.heldOn),
                from: shortDate(report.aboutFrom),
                to: shortDate(report.aboutTo),
              })}
            </span>
          </p>
          <PaperLinks schoolId={schoolId} papers={report.papers} />
        </li>
      ))}
    </ul>
  )
}
