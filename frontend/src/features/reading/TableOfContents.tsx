import { useTranslation } from 'react-i18next'
import { useComments } from './comments'
import { openCount } from './model/comments'
import { READING_ORDER } from './PlanText'
import classes from './reading.module.css'

/** The parts of the plan with the number of open comments in each. */
export function TableOfContents() {
  const { t } = useTranslation('reading')
  const { places } = useComments()
  const openIn = (section: string) =>
    [...places.entries()]
      .filter(([key]) => key === section || key.startsWith(`${section}:`))
      .reduce((sum, [, threads]) => sum + openCount(threads), 0)
  return (
    <nav className={`${classes.contents} no-print`} aria-label={t('contents')}>
      <ol>
        {READING_ORDER.map((section) => {
          const open = openIn(section)
          return (
            <li key={section}>
              <a href={`#${section}`}>{t(`section.${section}`)}</a>
              {open > 0 && (
                <span className={classes.count}>
                  <span aria-hidden="true">{open}</span>
                  <span className="vh">{t('comments.openAll', { count: open })}</span>
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
