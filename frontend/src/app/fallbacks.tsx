import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiError } from '@/api'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import classes from './fallbacks.module.css'

/** A page that could not be loaded, or that broke while it was shown. */
export function RouteFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const known: unknown = error
  if (known instanceof ApiError) {
    return (
      <div className={classes.alone}>
        <Failed
          error={known}
          onRetry={() => {
            reset()
            void router.invalidate()
          }}
        />
      </div>
    )
  }
  return (
    <div className={classes.alone}>
      <Empty
        icon="alert"
        title={t('state.crashTitle')}
        text={t('state.crashText')}
        action={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
      />
    </div>
  )
}

/** A page whose code or data is on its way. */
export function PagePending() {
  return (
    <div className={classes.alone}>
      <Loading shape="page" />
    </div>
  )
}

/** The same picture as index.html, while the session is taken up again. */
export function BootPending() {
  const { t } = useTranslation('common')
  return (
    <main className="boot">
      <img className="boot-mark" src="/favicon.svg" alt="" width="40" height="40" />
      <h1 className="boot-name">{t('product')}</h1>
      <p className="boot-text" role="status">
        {t('state.loading')}
      </p>
    </main>
  )
}

export function NotFoundPage() {
  const { t } = useTranslation('common')
  return (
    <Page title={t('state.notFoundTitle')} purpose={t('state.notFoundText')}>
      <Button component={Link} to="/">
        {t('action.home')}
      </Button>
    </Page>
  )
}
