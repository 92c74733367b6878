import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getApprovalOptions,
  getPlanContentOptions,
  getPlanOptions,
  getPlanVersionOptions,
  type Plan,
  type PlanContent,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { editLink } from '@/shared/plan/links'
import { PlanDocumentMenu } from '@/shared/plan/PlanDocumentMenu'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { ProgressButton } from '@/shared/plan/ProgressButton'
import { useUser } from '@/shared/session/useSession'
import { ActionBar } from '@/shared/ui/ActionBar'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { CommentsProvider } from './CommentsProvider'
import { OpenComments } from './OpenComments'
import { PlanText } from './PlanText'
import classes from './reading.module.css'
import { TableOfContents } from './TableOfContents'

interface Props {
  planId: string
  /** A frozen version; missing: what is on its way, or the text being written. */
  version: number | undefined
  /** The form for the reader's own step, when there is one (the route brings it from the approval). */
  decision: (close: () => void) => ReactNode
}

const isWritten = (plan: Plan): boolean => plan.status === 'draft' || plan.status === 'returned'

/** The plan as the bodies read it: calm text, comments in the margin, the decision at hand. */
export function ReadingPage({ planId, version, decision }: Props) {
  const { t } = useTranslation('reading')
  const plan = useQuery(getPlanOptions({ path: { planId } }))
  const shown =
    version ?? (plan.data === undefined || isWritten(plan.data) ? undefined : plan.data.versionNumber)
  const live = useQuery({
    ...getPlanContentOptions({ path: { planId } }),
    enabled: plan.data !== undefined && shown === undefined,
  })
  const frozen = useQuery({
    ...getPlanVersionOptions({ path: { planId, versionNumber: shown ?? 1 } }),
    enabled: shown !== undefined,
  })
  const content = shown === undefined ? live.data : frozen.data?.content
  const source = shown === undefined ? live : frozen
  const failed = plan.error ?? source.error

  if (plan.data !== undefined && content !== undefined) {
    return <Loaded plan={plan.data} content={content} version={shown} decision={decision} />
  }
  return (
    <Page title={t('title')}>
      {failed === null ? (
        <Loading shape="lines" rows={12} />
      ) : (
        <Failed
          error={failed}
          onRetry={() => {
            void plan.refetch()
            if (plan.data !== undefined || shown !== undefined) void source.refetch()
          }}
        />
      )}
    </Page>
  )
}

interface LoadedProps {
  plan: Plan
  content: PlanContent
  version: number | undefined
  decision: Props['decision']
}

function Loaded({ plan, content, version, decision }: LoadedProps) {
  const { t } = useTranslation('reading')
  const localized = useLocalized()
  const { schoolYearSpan } = useFormat()
  const user = useUser()
  const [deciding, setDeciding] = useState(false)
  const approval = useQuery(getApprovalOptions({ path: { planId: plan.id } }))
  // A decision is bound to the text on its way: not offered beside an older version.
  const mayDecide =
    approval.data !== undefined &&
    version === approval.data.versionNumber &&
    approval.data.steps.some((step) => step.actionable)
  useAnchor()

  return (
    <CommentsProvider planId={plan.id} role={user.role}>
      <Page
        title={content.plan.title}
        purpose={[
          localized(plan.schoolName),
          `${schoolYearSpan(content.plan.firstSchoolYear).slice(0, 4)}–${content.plan.lastSchoolYear + 1}`,
          version === undefined ? t('version.live') : t('version.frozen', { number: version }),
        ].join(' · ')}
        meta={
          <>
            <PlanStatusBadge status={plan.status} />
            {version !== undefined && version !== plan.versionNumber && (
              <StatusBadge tone="warning" icon="history" label={t('version.older')} />
            )}
            <OpenComments />
          </>
        }
        actions={
          <>
            {plan.editable && version === undefined && (
              <Button
                variant="default"
                leftSection={<Icon name="pencil" />}
                renderRoot={(props) => <Link {...editLink(plan.id)} {...props} />}
              >
                {t('edit')}
              </Button>
            )}
            <ProgressButton planId={plan.id} status={plan.status} />
            <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {t('print')}
            </Button>
            <PlanDocumentMenu planId={plan.id} version={version} title={plan.title} />
            {mayDecide && (
              <Button className={classes.wide} onClick={() => setDeciding(true)}>
                {t('decide')}
              </Button>
            )}
          </>
        }
      >
        <div className={classes.columns}>
          <TableOfContents />
          <PlanText content={content} />
        </div>
        {mayDecide && (
          <ActionBar>
            <Button onClick={() => setDeciding(true)}>{t('decide')}</Button>
          </ActionBar>
        )}
        <SidePanel opened={deciding} title={t('decisionTitle')} onClose={() => setDeciding(false)}>
          {deciding && decision(() => setDeciding(false))}
        </SidePanel>
      </Page>
    </CommentsProvider>
  )
}

/** The text arrives after the address: then the page goes to the place that the link named. */
function useAnchor(): void {
  useEffect(() => {
    const go = () => {
      const name = decodeURIComponent(window.location.hash.slice(1))
      const place = name === '' ? null : document.getElementById(name)
      for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target')
      if (place === null) return
      place.scrollIntoView({ block: 'start' })
      place.focus({ preventScroll: true })
      place.setAttribute('data-target', '')
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [])
}
