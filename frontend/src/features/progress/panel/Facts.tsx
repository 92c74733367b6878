import { Fragment } from 'react'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../progress.module.css'

/** What is known, each under its name; what is not is left out. */
export function Facts({ facts }: { facts: readonly [name: string, value: string | null | undefined][] }) {
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            <NoWrap text={value ?? ''} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
