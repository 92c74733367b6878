import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FinanceWarningCount } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import shared from '../finance.module.css'
import { WARNINGS } from '../model/lists'
import classes from './overview.module.css'

interface Props {
  schoolId: string
  warnings: readonly FinanceWarningCount[]
  links: boolean
  /** Those who keep the book are told the way out. */
  ways: boolean
}

/** What is doubtful in the book, counted over all years; each leads to its entries. */
export function Doubts({ schoolId, warnings, links, ways }: Props) {
  const { t } = useTranslation('finance')
  const counted = WARNINGS.flatMap((warning) => warnings.filter((one) => one.warning === warning))
  return (
    // The own work of the school, and no part of what is printed for others.
    <section className="no-print" aria-labelledby="doubts">
      <h2 id="doubts">{t('doubts.title')}</h2>
      {counted.length === 0 && (
        <p className={shared.fine}>
          <Icon name="check" size="sm" />
          {t('doubts.none')}
        </p>
      )}
      <ul className={classes.doubts}>
        {counted.map(({ warning, count }) => (
          <li key={warning}>
            <Icon name="warning" size="sm" />
            <div>
              <p className="strong">
                {links ? (
                  <Link to="/schools/$schoolId/finance/ledger" params={{ schoolId }} search={{ warning }}>
                    {t(`doubts.${warning}`, { count })}
                  </Link>
                ) : (
                  t(`doubts.${warning}`, { count })
                )}
              </p>
              {ways && <p className="small muted">{t(`doubts.way.${warning}`)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
