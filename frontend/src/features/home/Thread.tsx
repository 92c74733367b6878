import { useTranslation } from 'react-i18next'
import type { ThreadCount } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import home from './HomePage.module.css'
import { threadWay } from './links'
import classes from './Thread.module.css'
import { WayLink } from './WayLink'

/** The thread from weakness to money and evidence: each link with its count and how many hang in the air. */
export function Thread({ thread, planId }: { thread: readonly ThreadCount[]; planId: string }) {
  const { t } = useTranslation('home')
  const from = thread[0]?.link === 'weaknesses' ? 'Weakness' : 'Problem'
  const to = thread.at(-1)?.link === 'evidence' ? 'Evidence' : 'Money'
  return (
    <section className={home.section} aria-labelledby="thread">
      <h2 id="thread">{t(`thread.from${from}To${to}`)}</h2>
      <ol className={classes.thread}>
        {thread.map((part) => {
          const { link, count, loose } = part
          return (
            <li key={link}>
              <span className={classes.count}>{count}</span>
              <span className={classes.name}>
                <NoWrap text={t(`thread.${link}.name`)} />
              </span>
              {count === 0 ? (
                <WayLink way={threadWay(planId, part)} className={classes.none}>
                  <Icon name="ring" size="sm" />
                  <span>{t('thread.none')}</span>
                </WayLink>
              ) : loose === 0 ? (
                <span className={classes.whole}>
                  <Icon name="check" size="sm" />
                  <span>
                    <NoWrap text={t(`thread.${link}.whole`)} />
                  </span>
                </span>
              ) : (
                <WayLink way={threadWay(planId, part)} className={classes.loose}>
                  <Icon name="warning" size="sm" />
                  <span>
                    <NoWrap text={t(`thread.${link}.loose`, { count: loose })} />
                  </span>
                </WayLink>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
