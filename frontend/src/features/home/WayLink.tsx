import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Way } from './links'

/** A link whose address was worked out from data. */
export function WayLink({ way, className, children }: { way: Way; className?: string; children: ReactNode }) {
  return (
    <Link to={way.to as '/'} params={way.params as never} search={way.search as never} className={className}>
      {children}
    </Link>
  )
}
