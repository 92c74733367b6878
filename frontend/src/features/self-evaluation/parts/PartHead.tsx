import type { ReactNode } from 'react'
import classes from '../evaluation.module.css'

interface Props {
  title: string
  purpose?: ReactNode
  children?: ReactNode
}

/** Name of a part, what it is for, its tools at the right. */
export function PartHead({ title, purpose, children }: Props) {
  return (
    <div className={classes.head}>
      <div className={classes.headWords}>
        <h2>{title}</h2>
        {purpose !== undefined && purpose !== '' && <p>{purpose}</p>}
      </div>
      {children !== undefined && <div className={`${classes.headTools} no-print`}>{children}</div>}
    </div>
  )
}
