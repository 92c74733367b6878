import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '@/api'
import { PlanDocumentMenu } from '@/shared/plan/PlanDocumentMenu'
import { ProgressButton } from '@/shared/plan/ProgressButton'
import { useHasRole } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { SaveState } from '@/shared/ui/SaveState'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { approvalLink, readLink } from '../place'
import { usePlanSession, useReadOnly, useSaveSummary, useWorking } from '../session/SessionContext'
import classes from './EditorFrame.module.css'

const TONE: Partial<Record<PlanStatus, Tone>> = {
  in_force: 'done',
  completed: 'done',
  returned: 'warning',
  superseded: 'idle',
  archived: 'idle',
}

/** "2-нуска, долбоор". */
export function EditorMeta() {
  const { t } = useTranslation(['plan', 'plan-state'])
  const status = useWorking((content) => content.plan.status)
  const versionNumber = useWorking((content) => content.plan.versionNumber)
  const words = t(`plan-state:status.${status}`)
  return (
    <StatusBadge
      tone={TONE[status] ?? 'progress'}
      icon={status === 'draft' ? 'pencil' : undefined}
      label={t('header.version', {
        version: versionNumber,
        status: words.charAt(0).toLowerCase() + words.slice(1),
      })}
    />
  )
}

/** Where the text is. It stands above the section and stays there, however far down somebody writes. */
export function EditorSaving() {
  const { status, savedAt } = useSaveSummary()
  const session = usePlanSession()
  return (
    <div className={`${classes.saving} no-print`}>
      <SaveState status={status} savedAt={savedAt} onRetry={() => void session.flushAll()} />
    </div>
  )
}

export function EditorActions() {
  const { t } = useTranslation('plan')
  const plan = useWorking((content) => content.plan)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const director = useHasRole('director')
  const phone = useIsPhone()
  const sends = director && !readOnly
  const reading = (
    <Button
      component={Link}
      {...(readLink(plan.id) as LinkProps as object)}
      variant="default"
      size={phone ? 'sm' : undefined}
      leftSection={phone ? undefined : <Icon name="eye" />}
    >
      {t('header.read')}
    </Button>
  )
  const approval = (
    <Button
      component={Link}
      {...(approvalLink(plan.id) as LinkProps as object)}
      variant={sends && !phone ? 'filled' : 'default'}
      size={phone ? 'sm' : undefined}
      leftSection={sends || phone ? undefined : <Icon name="flag" />}
    >
      {phone ? t('section.approval') : t(sends ? 'header.toApproval' : 'header.approval')}
    </Button>
  )
  if (phone) {
    // The reading page offers the files; here the bar at the bottom has the first word.
    return (
      <>
        {reading}
        <ProgressButton planId={plan.id} status={plan.status} size="sm" />
        {approval}
      </>
    )
  }
  return (
    <>
      {reading}
      <ProgressButton planId={plan.id} status={plan.status} />
      <PlanDocumentMenu planId={plan.id} title={plan.title} before={session.flushAll} />
      {approval}
    </>
  )
}
