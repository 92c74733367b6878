import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FinanceReportNotice } from '@/api'
import { financePath } from '@/shared/finance/tabs'
import { Icon } from '@/shared/ui/Icon'
import classes from './report.module.css'

interface Props {
  schoolId: string
  notices: readonly FinanceReportNotice[]
  /** Of the report that would be published. */
  edition: number
}

/** What to look at before everybody reads it; entries are put right in the ledger. */
export function Notices({ schoolId, notices, edition }: Props) {
  const { t } = useTranslation('finance-report')
  if (notices.length === 0)
    return (
      <p className={classes.ready}>
        <Icon name="check" size="sm" />
        {t('notice.ready')}
      </p>
    )
  const inLedger = notices.some(({ code }) => code === 'no_decision' || code === 'no_document')
  return (
    <div className={classes.notices}>
      <ul>
        {notices.map(({ code, blocking, count, texts }) => (
          <li key={code} data-blocking={blocking}>
            <Icon name={blocking ? 'lock' : 'warning'} size="sm" />
            <div>
              <p>{t(`notice.${code}`, { count: count ?? 0, edition: edition - 1 })}</p>
              {texts !== undefined && texts.length > 0 && (
                <ul className={classes.left}>
                  {texts.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
      {inLedger && (
        <Link to={financePath('ledger')} params={{ schoolId }} className="no-print">
          {t('notice.ledger')}
        </Link>
      )}
    </div>
  )
}
