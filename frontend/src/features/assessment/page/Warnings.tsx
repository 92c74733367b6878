import type { Assessment } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './Warnings.module.css'

/** What is doubtful: it is kept and shown, and stops nothing. */
export function Warnings({ assessment }: { assessment: Assessment }) {
  if (assessment.warnings.length === 0) return null
  return (
    <ul className={classes.warnings}>
      {assessment.warnings.map((warning) => (
        <li key={warning.code} data-severity={warning.severity}>
          <Icon name={warning.severity === 'info' ? 'help' : 'warning'} size="sm" />
          <p>
            <NoWrap text={warning.message} />
          </p>
        </li>
      ))}
    </ul>
  )
}
