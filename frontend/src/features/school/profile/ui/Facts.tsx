import type { ReactNode } from 'react'
import classes from './profile.module.css'

interface Props {
  facts: readonly { name: string; value: ReactNode }[]
}

/** Names and values under each other; what is unknown is "—". */
export function Facts({ facts }: Props) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' || value === null || value === undefined ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
