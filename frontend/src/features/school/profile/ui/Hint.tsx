import { Icon, type IconName } from '@/shared/ui/Icon'
import classes from './profile.module.css'

type Tone = 'done' | 'warning' | 'danger' | 'idle'

const ICON: Record<Tone, IconName> = { done: 'check', warning: 'warning', danger: 'alert', idle: 'help' }

/** One sentence under a field that follows what is typed. */
export function Hint({ tone, text }: { tone: Tone; text: string }) {
  return (
    <p className={classes.hint} data-tone={tone}>
      <Icon name={ICON[tone]} size="sm" />
      <span>{text}</span>
    </p>
  )
}
