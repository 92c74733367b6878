import { Button } from '@mantine/core'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './Loose.module.css'

interface Props {
  words: string
  action?: string
  onAction?: () => void
}

/** A loose end of the thread, in words, with what mends it. */
export function Loose({ words, action, onAction }: Props) {
  return (
    <p className={classes.loose}>
      <StatusBadge tone="warning" label={words} />
      {action !== undefined && (
        <Button className="no-print" size="xs" variant="subtle" onClick={onAction}>
          {action}
        </Button>
      )}
    </p>
  )
}
