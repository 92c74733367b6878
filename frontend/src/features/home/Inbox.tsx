import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { getDashboardOptions } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import classes from './Inbox.module.css'

/** How much waits for the reader, on every page; the steps themselves stand on the start page. */
export default function Inbox() {
  const { t } = useTranslation('shell')
  const { data, isStale, refetch } = useQuery(getDashboardOptions())
  const page = useLocation({ select: ({ pathname }) => pathname })

  // It outlives every page: asked again with the next one, when the answer has grown old.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page is a reason
  useEffect(() => {
    if (isStale) void refetch({ cancelRefetch: false })
  }, [page])

  const count = data?.nextSteps.length ?? 0
  const late = data?.nextSteps.some((step) => step.urgency === 'overdue') ?? false
  return (
    <Link
      to="/"
      className={classes.inbox}
      aria-label={
        data === undefined
          ? t('top.inboxUnknown')
          : count === 0
            ? t('top.inboxEmpty')
            : t('top.inbox', { count })
      }
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
