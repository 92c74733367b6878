import type { ReactNode } from 'react'
import { Icon } from '@/shared/ui/Icon'
import classes from '../finance.module.css'

interface Props {
  title: string
  /** It would be refused, not only doubted. */
  danger?: boolean
  children: ReactNode
}

/** Said before it is sent: what the law says, and the lawful way. */
export function Hint({ title, danger = false, children }: Props) {
  return (
    <div className={classes.hint} data-danger={danger || undefined} role="status">
      <Icon name={danger ? 'alert' : 'warning'} />
      <div>
        <p className="strong">{title}</p>
        <p>{children}</p>
      </div>
    </div>
  )
}
