import { useTranslation } from 'react-i18next'
import type { ProfileFinding } from '@/api'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { goTo } from './goTo'
import classes from './profile.module.css'

interface Props {
  findings: readonly ProfileFinding[]
  /** Whether the reader can do something about them. */
  writes: boolean
  /** Above tables that need the whole width, instead of beside them. */
  above?: boolean
}

const KINDS: readonly { severity: ProfileFinding['severity']; icon: IconName }[] = [
  { severity: 'blocker', icon: 'alert' },
  { severity: 'warning', icon: 'warning' },
  { severity: 'info', icon: 'help' },
]

/** What is missing or doubtful in plain words; each line leads to its place. */
export function FindingsPanel({ findings, writes, above = false }: Props) {
  const { t } = useTranslation('school-profile')
  const phone = useIsPhone()
  // What the school has to complete is not the reader's business.
  const shown = writes ? findings : findings.filter(({ severity }) => severity === 'warning')
  if (!writes && shown.length === 0) return null
  const lists = KINDS.map(({ severity, icon }) => {
    const ofKind = shown.filter((finding) => finding.severity === severity)
    if (ofKind.length === 0) return null
    return (
      <section key={severity} data-severity={severity}>
        <h2>{t(`findings.${severity}`, { count: ofKind.length })}</h2>
        <ul>
          {ofKind.map((finding) => (
            <li key={`${finding.code}${finding.pointer}`}>
              <Icon name={icon} size="sm" />
              <div>
                <NoWrap text={finding.message} />
                {writes && (
                  <button
                    type="button"
                    className={classes.findingLink}
                    // Equal links are told apart by what they lead to.
                    aria-label={`${t('findings.go')}: ${finding.message}`}
                    onClick={() => goTo(finding.pointer)}
                  >
                    {t('findings.go')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    )
  })
  return (
    <aside
      className={`${classes.findings} no-print`}
      aria-label={t('findings.title')}
      data-above={above || undefined}
    >
      {shown.length === 0 && (
        <p className={classes.allRight}>
          <Icon name="check" size="sm" />
          {t('findings.none')}
        </p>
      )}
      {phone && shown.length > 0 ? (
        // The page itself must be in sight on a small screen.
        <details>
          <summary>
            <Icon name="warning" size="sm" />
            {t('findings.open', { count: shown.length })}
            <Icon name="chevronDown" />
          </summary>
          {lists}
        </details>
      ) : (
        lists
      )}
    </aside>
  )
}
