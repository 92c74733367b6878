import { Drawer } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SidePanel.module.css'
import { useIsPhone } from './useIsPhone'

interface Props {
  opened: boolean
  title: string
  onClose: () => void
  /** The save state or the like, beside the title. */
  meta?: ReactNode
  /** Stays in sight at the bottom. */
  footer?: ReactNode
  /** For forms with two fields a line. */
  wide?: boolean
  children: ReactNode
}

/** The rest of a row: a drawer at the right on desktops, a sheet from below on phones. */
export function SidePanel({ opened, title, onClose, meta, footer, wide = false, children }: Props) {
  const { t } = useTranslation('common')
  const phone = useIsPhone()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '92%' : wide ? 640 : 480}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{
        content: classes.content,
        body: classes.body,
        title: classes.title,
        header: classes.header,
      }}
    >
      <FocusBack />
      {meta !== undefined && <div className={classes.meta}>{meta}</div>}
      <div className={classes.main}>{children}</div>
      {footer !== undefined && <div className={classes.footer}>{footer}</div>}
    </Drawer>
  )
}

let opener: HTMLElement | null = null

/**
 * Most panels leave the page together with what they show, and then nobody gives the focus back: here it returns to
 * what opened the panel, also when one panel followed another.
 */
function FocusBack() {
  useState(() => {
    const now = document.activeElement
    if (now instanceof HTMLElement && now.closest('[role="dialog"]') === null) opener = now
  })
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener?.isConnected)
        opener.focus({ preventScroll: true })
    },
    [],
  )
  return null
}
