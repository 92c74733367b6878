import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getDashboardOptions } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import classes from './Inbox.module.css'

/** How much waits for the reader, on every page; the steps themselves stand on the start page. */
export default function Inbox() {
  const { t } = useTranslation('shell')
  const { data } = useQuery(getDashboardOptions())
  const count = data?.nextSteps.length ?? 0
  const late = data?.nextSteps.some((step) => step.urgency === 'overdue') ?? false
  return (
    <Link
      to="/"
      className={classes.inbox}
      aria-label={count === 0 ? t('top.inboxEmpty') : t('top.inbox', { count })}
    >
      <Icon name="inbox" />
      {count > 0 && (
        <span className={classes.count} data-late={late} aria-hidden="true">
          {count}
        </span>
      )}
    </Link>
  )
}
