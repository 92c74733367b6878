import type { ReactNode } from 'react'
import classes from './SectionHead.module.css'

interface Props {
  title: ReactNode
  count?: number
  purpose?: ReactNode
  /** Controls at the right; the primary action goes into PrimaryAction. */
  children?: ReactNode
}

export function SectionHead({ title, count, purpose, children }: Props) {
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h2 id="plan-section-title">
          {title}
          {count !== undefined && <span> {count}</span>}
        </h2>
        {purpose !== undefined && <p>{purpose}</p>}
      </div>
      {children !== undefined && <div className={`${classes.actions} no-print`}>{children}</div>}
    </div>
  )
}
