import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { progressLink } from '@/shared/plan/links'
import { useHasRole } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { approvalLink } from '../place'
import { useWorking } from '../session/SessionContext'
import classes from './ReadOnlyNotice.module.css'

const ON_ITS_WAY = ['submitted', 'endorsed', 'council_agreed', 'approved', 'authority_agreed']

/** Why nothing can be written here, and where to go on. */
export function ReadOnlyNotice() {
  const { t } = useTranslation('plan')
  const plan = useWorking((content) => content.plan)
  const writer = useHasRole('director', 'deputy')
  const why = !writer
    ? 'role'
    : ON_ITS_WAY.includes(plan.status)
      ? 'onItsWay'
      : plan.status === 'in_force'
        ? 'inForce'
        : plan.status === 'draft' || plan.status === 'returned'
          ? 'role'
          : 'past'
  return (
    <div className={classes.notice}>
      <Icon name="lock" />
      <div>
        <p className="strong">{t(`readOnly.${why}.title`)}</p>
        <p>{t(`readOnly.${why}.text`)}</p>
        {why === 'inForce' && (
          <p className="no-print">
            <Link {...progressLink(plan.id)}>{t('readOnly.inForce.progress')}</Link>
          </p>
        )}
        {why !== 'role' && (
          <Link {...(approvalLink(plan.id) as LinkProps)} className="no-print">
            {t(`readOnly.${why}.link`)}
          </Link>
        )}
      </div>
    </div>
  )
}
