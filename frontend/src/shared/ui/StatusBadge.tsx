import { Icon, type IconName } from './Icon'
import classes from './StatusBadge.module.css'

export type Tone = 'done' | 'progress' | 'warning' | 'danger' | 'idle'

const ICON: Record<Tone, IconName> = {
  done: 'check',
  progress: 'clock',
  warning: 'warning',
  danger: 'alert',
  idle: 'ring',
}

interface Props {
  tone: Tone
  label: string
  icon?: IconName
}

/** A state is always colour + icon + word. */
export function StatusBadge({ tone, label, icon = ICON[tone] }: Props) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon name={icon} size="sm" />
      {label}
    </span>
  )
}
