import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import classes from './school.module.css'

/** The way to the people of the school; the district and the ministry get totals alone. */
export function StaffOfSchool({ schoolId, staff }: { schoolId: string; staff: boolean }) {
  const { t } = useTranslation('school')
  const { role } = useUser()
  const reads = staff || role === 'commission_member'
  return (
    <section aria-labelledby="staff">
      <h2 id="staff">{t('staff.title')}</h2>
      <p className={classes.more}>
        {reads && (
          <Link to="/schools/$schoolId/staff" params={{ schoolId }}>
            {t('staff.register')}
          </Link>
        )}
        <Link to="/schools/$schoolId/staff/summary" params={{ schoolId }}>
          {t('staff.summary')}
        </Link>
      </p>
    </section>
  )
}
