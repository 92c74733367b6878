import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import classes from './TabLinks.module.css'

export interface TabLink {
  label: string
  to: string
  params?: Record<string, string>
}

interface Props {
  /** What the parts belong to, for screen readers. */
  label: string
  tabs: readonly TabLink[]
}

/** Parts of one object, each with an address of its own; the router marks the one that is shown. */
export function TabLinks({ label, tabs }: Props) {
  const row = useRef<HTMLElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  // A row wider than a phone shows the tab that one is on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address marks another tab
  useEffect(() => {
    const shown = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && shown)
      row.current.scrollLeft = shown.offsetLeft - (row.current.clientWidth - shown.offsetWidth) / 2
  }, [path])
  return (
    <nav ref={row} className={`${classes.tabs} no-print`} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to as '/'}
          params={tab.params as never}
          activeOptions={{ exact: true, includeSearch: false }}
          className={classes.tab}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
