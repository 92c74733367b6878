import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import classes from './QrSheet.module.css'

// Only sheets draw codes.
const QrCode = lazy(() => import('./QrCode'))

interface Props {
  school: string
  title: string
  lead: string
  /** What the code leads to. */
  address: string
  qrLabel: string
  /** The code as a person types it; the end of the printed address. */
  code: string
  /** In their order; the address stands in the second. */
  steps: readonly [string, string, string]
  /** Under the steps; the strong one last. */
  promise: string
  strong?: string
  /** That the page speaks several languages, in each of them. */
  languages: string
}

/** A sheet for a door or a chat: the code to scan, the address to type, the steps in words. */
export function QrSheet(props: Props) {
  const printed = props.address.replace(/^https?:\/\//, '')
  const [first, second, third] = props.steps
  return (
    <article className={classes.sheet} aria-labelledby="sheet-title">
      <p className={classes.school}>{props.school}</p>
      <h2 id="sheet-title">{props.title}</h2>
      <p>{props.lead}</p>
      <div className={classes.code}>
        <Suspense fallback={<Skeleton height={260} width={260} />}>
          <QrCode address={props.address} label={props.qrLabel} />
        </Suspense>
      </div>
      <ol className={classes.steps}>
        <li>{first}</li>
        <li>
          {second}{' '}
          <b className={classes.address}>
            {printed.slice(0, -props.code.length)}
            <span>{props.code}</span>
          </b>
        </li>
        <li>{third}</li>
      </ol>
      <p className={classes.promise}>{props.promise}</p>
      {props.strong !== undefined && <p className={classes.until}>{props.strong}</p>}
      <p className={classes.languages}>{props.languages}</p>
    </article>
  )
}
