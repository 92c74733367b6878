import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { isCarriedOut, progressLink } from './links'

interface Props {
  planId: string
  status: PlanStatus
  size?: 'sm'
}

/** The way to how a plan is carried out; nothing while it was never in force. */
export function ProgressButton({ planId, status, size }: Props) {
  const { t } = useTranslation('plan-state')
  if (!isCarriedOut(status)) return null
  return (
    <Button
      variant="default"
      size={size}
      leftSection={size === undefined && <Icon name="list" />}
      renderRoot={(attributes) => <Link {...progressLink(planId)} {...attributes} />}
    >
      {t('progress')}
    </Button>
  )
}
