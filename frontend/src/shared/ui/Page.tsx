import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NoWrap } from './NoWrap'
import classes from './Page.module.css'

interface Props {
  title: string
  /** One line that says what the page is for. */
  purpose?: ReactNode
  /** At the right on desktops, below the title on phones; one filled button at most. */
  actions?: ReactNode
  /** Badges and the save state right under the title. */
  meta?: ReactNode
  /** Tables and editors may use the whole width. */
  wide?: boolean
  children: ReactNode
}

/** Every screen's frame. Its heading takes the focus after navigation, so that readers announce the page. */
export function Page({ title, purpose, actions, meta, wide = false, children }: Props) {
  const { t } = useTranslation('common')
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])

  useEffect(() => {
    // Not on the first page of a visit and never out of a field that somebody is typing in.
    if (
      document.documentElement.dataset.navigated === 'true' &&
      document.activeElement?.tagName !== 'INPUT'
    ) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [])

  return (
    <div className={wide ? classes.wide : classes.page}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1}>
            <NoWrap text={title} />
          </h1>
          {purpose !== undefined && (
            <p className={classes.purpose}>
              {typeof purpose === 'string' ? <NoWrap text={purpose} /> : purpose}
            </p>
          )}
          {meta !== undefined && <div className={classes.meta}>{meta}</div>}
        </div>
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}
