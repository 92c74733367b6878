import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SectionId } from '../model/sections'
import { usePlace } from '../place'
import classes from './ThreadLinks.module.css'

interface PlaceLinkProps {
  section: SectionId
  target?: string
  field?: string
  children: ReactNode
}

/** A way along the thread to another part of the plan. */
export function ThreadLink({ section, target, field, children }: PlaceLinkProps) {
  const { go } = usePlace()
  return (
    <Link
      to="."
      search={{ section, target, field } as never}
      resetScroll={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        go({ section, target, field })
      }}
    >
      {children}
    </Link>
  )
}

interface Props {
  title: string
  section: SectionId
  items: ReadonlyArray<{ id: string; text: string }>
}

/** Where the thread leads from here: each line opens its place. */
export function ThreadLinks({ title, section, items }: Props) {
  return (
    <div className={classes.links}>
      <p className="muted small">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <ThreadLink section={section} target={item.id}>
              {item.text}
            </ThreadLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
