import type { ReactNode } from 'react'
import { Icon } from '@/shared/ui/Icon'
import classes from './staff.module.css'

/** Doubtful but allowed: the sentence stands under its field and stops nothing. */
export function Hint({ children }: { children: ReactNode }) {
  return (
    <p className={classes.hint} role="status">
      {children ? (
        <>
          <Icon name="warning" size="sm" />
          <span>{children}</span>
        </>
      ) : null}
    </p>
  )
}
