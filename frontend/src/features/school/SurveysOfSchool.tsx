import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import classes from './school.module.css'

/** The way to what people think of the school; the administrator has none. */
export function SurveysOfSchool({ schoolId, staff }: { schoolId: string; staff: boolean }) {
  const { t } = useTranslation('school')
  if (useUser().role === 'administrator') return null
  return (
    <section aria-labelledby="surveys">
      <h2 id="surveys">{t('surveys.title')}</h2>
      <p className={classes.more}>
        <Link to="/schools/$schoolId/surveys" params={{ schoolId }}>
          {t(staff ? 'surveys.open' : 'surveys.read')}
        </Link>
      </p>
    </section>
  )
}
