import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { ActionBar } from '@/shared/ui/ActionBar'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { openCount } from '../model/sections'
import { useCompleteness } from '../useCompleteness'
import { Findings } from './CompletenessPanel'
import classes from './PhoneDock.module.css'

const SLOT = 'plan-dock-action'

/** The phone's bar: how complete the plan is, and the section's own primary action. */
export function PhoneDock() {
  const { t } = useTranslation('plan')
  const { declaredPercent } = useFormat()
  const [opened, setOpened] = useState(false)
  const query = useCompleteness()
  const open = query.data === undefined ? 0 : openCount(query.data)
  return (
    <>
      <ActionBar>
        <UnstyledButton className={classes.state} onClick={() => setOpened(true)} aria-haspopup="dialog">
          <span>
            <b>{query.data === undefined ? t('completeness.title') : declaredPercent(query.data.percent)}</b>
            <small>
              {open === 0 ? t('completeness.allThere') : t('completeness.lacking', { count: open })}
            </small>
          </span>
          <Icon name="arrowUp" size="sm" />
        </UnstyledButton>
        <div id={SLOT} className={classes.slot} />
      </ActionBar>
      <SidePanel opened={opened} onClose={() => setOpened(false)} title={t('completeness.title')}>
        {query.data !== undefined ? (
          <Findings completeness={query.data} onGo={() => setOpened(false)} />
        ) : query.isError ? (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading shape="form" rows={4} />
        )}
      </SidePanel>
    </>
  )
}

/** The primary action of a section: in its head on desktops, full width in the bar on phones. */
export function PrimaryAction({ children }: { children: ReactNode }) {
  const phone = useIsPhone()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  if (!phone) return children
  if (slot === null) {
    // The bar is drawn in the same turn, after the section.
    return <span ref={() => setSlot(document.getElementById(SLOT))} hidden />
  }
  return createPortal(children, slot)
}
