import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import classes from './school.module.css'

/** The way to the money of the school; the district reads totals, the school and the commission single entries. */
export function MoneyOfSchool({ schoolId, staff }: { schoolId: string; staff: boolean }) {
  const { t } = useTranslation('school')
  const { role } = useUser()
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t('money.title')}</h2>
      <p className="muted">{t('money.text')}</p>
      <p className={classes.more}>
        <Link to="/schools/$schoolId/finance" params={{ schoolId }}>
          {t('money.overview')}
        </Link>
        {(staff || role === 'commission_member') && (
          <Link to="/schools/$schoolId/finance/ledger" params={{ schoolId }}>
            {t('money.ledger')}
          </Link>
        )}
      </p>
    </section>
  )
}
