import { useTranslation } from 'react-i18next'
import type { ProfileFinding } from '@/api'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { goTo } from './goTo'
import classes from './profile.module.css'

interface Props {
  findings: readonly ProfileFinding[]
  /** Whether the reader can do something about them. */
  writes: boolean
  /** Whether anything was ever saved. */
  saved: boolean
}

const KINDS: readonly { severity: ProfileFinding['severity']; icon: IconName }[] = [
  { severity: 'blocker', icon: 'alert' },
  { severity: 'warning', icon: 'warning' },
  { severity: 'info', icon: 'help' },
]

/** What is missing or doubtful in plain words; each line leads to its place. */
export function FindingsPanel({ findings, writes, saved }: Props) {
  const { t } = useTranslation('school-profile')
  // What the school has to complete is not the reader's business.
  const shown = writes ? findings : findings.filter(({ severity }) => severity === 'warning')
  if (!writes && shown.length === 0) return null
  return (
    <aside className={`${classes.findings} no-print`} aria-label={t('findings.title')}>
      {!saved && writes && <p className="small muted">{t('findings.unsaved')}</p>}
      {shown.length === 0 && (
        <p className={classes.allRight}>
          <Icon name="check" size="sm" />
          {t('findings.none')}
        </p>
      )}
      {KINDS.map(({ severity, icon }) => {
        const ofKind = shown.filter((finding) => finding.severity === severity)
        if (ofKind.length === 0) return null
        return (
          <section key={severity} data-severity={severity}>
            <h2>{t(`findings.${severity}`, { count: ofKind.length })}</h2>
            <ul>
              {ofKind.map((finding) => (
                <li key={`${finding.code}${finding.pointer}`}>
                  <Icon name={icon} size="sm" />
                  {writes ? (
                    <button
                      type="button"
                      className={classes.findingLink}
                      onClick={() => goTo(finding.pointer)}
                    >
                      <NoWrap text={finding.message} />
                    </button>
                  ) : (
                    <NoWrap text={finding.message} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
