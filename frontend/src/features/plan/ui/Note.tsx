import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/shared/ui/Icon'
import classes from './Note.module.css'

interface Props {
  tone: 'warning' | 'danger' | 'info'
  children: ReactNode
  id?: string
}

const ICON: Record<Props['tone'], IconName> = { warning: 'warning', danger: 'alert', info: 'help' }

/** A remark of the rules right where it is mended: colour, icon and words. */
export function Note({ tone, children, id }: Props) {
  return (
    <div id={id} className={classes.note} data-tone={tone}>
      <Icon name={ICON[tone]} size="sm" />
      <div>{children}</div>
    </div>
  )
}
