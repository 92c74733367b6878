import { type ReactNode, useId } from 'react'
import classes from './profile.module.css'

interface Props {
  title: string
  help?: ReactNode
  /** Beside the title: a sum, a button. */
  aside?: ReactNode
  /** JSON pointer of what the part holds. */
  path?: string
  children: ReactNode
}

/** One part of a profile with its heading. */
export function Part({ title, help, aside, path, children }: Props) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id} data-path={path}>
      <div className={classes.partHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {help !== undefined && <p className="muted small">{help}</p>}
      {children}
    </section>
  )
}
