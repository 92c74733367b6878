import { type ReactNode, useEffect } from 'react'
import classes from './ActionBar.module.css'

/** On a phone task page the bar with its primary action stands where the tab bar was. */
export function ActionBar({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.body.dataset.actionBar = ''
    return () => {
      delete document.body.dataset.actionBar
    }
  }, [])
  return <div className={`${classes.bar} no-print`}>{children}</div>
}
