import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './school.module.css'

/** The way to the figures of a school for those who have no place for it in their rail. */
export function IndicatorLinks({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('school')
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t('indicators.title')}</h2>
      <p className="muted">{t('indicators.text')}</p>
      <p className={classes.more}>
        <Link to="/schools/$schoolId/indicators" params={{ schoolId }}>
          {t('indicators.open')}
        </Link>
        <Link to="/schools/$schoolId/data-quality" params={{ schoolId }}>
          {t('indicators.quality')}
        </Link>
        <Link to="/schools/$schoolId/self-evaluations" params={{ schoolId }}>
          {t('indicators.evaluations')}
        </Link>
      </p>
    </section>
  )
}
