import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Place } from './navigation'

interface Props {
  place: Place
  className?: string
  title?: string
  onClick?: () => void
  children: ReactNode
}

/** A link to a place; the router says by aria-current which one is shown. */
export function PlaceLink({ place, className, title, onClick, children }: Props) {
  const within = useLocation({
    select: ({ pathname }) => place.within !== undefined && pathname.startsWith(place.within),
  })
  return (
    <Link
      to={place.to as '/'}
      params={place.params as never}
      activeOptions={{ exact: place.exact ?? false, includeSearch: false }}
      aria-current={within ? 'page' : undefined}
      className={className}
      title={title}
      onClick={onClick}
    >
      {children}
    </Link>
  )
}
