import { Link } from '@tanstack/react-router'
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
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={label}>
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
