import { useTranslation } from 'react-i18next'
import type { Finding } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './MissionEditor.module.css'
import { partOf } from './model/missionForm'

interface Props {
  findings: readonly Finding[]
  saved: boolean
}

/** What is missing or doubtful in plain words; each line leads to its place. */
export function FindingsPanel({ findings, saved }: Props) {
  const { t } = useTranslation('mission')
  return (
    <aside className={`${classes.findings} no-print`} aria-labelledby="findings-title">
      <h2 id="findings-title">{t('findings.title')}</h2>
      {!saved && <p className="small muted">{t('findings.unsaved')}</p>}
      {saved && findings.length === 0 && (
        <p className={classes.counter} data-tone="done">
          <Icon name="check" size="sm" />
          {t('findings.none')}
        </p>
      )}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code}${finding.field ?? ''}${finding.message}`}>
            <Icon name={finding.severity === 'info' ? 'help' : 'warning'} size="sm" />
            <a
              href={`#${partOf(finding)}`}
              onClick={(event) => {
                const part = document.getElementById(partOf(finding))
                if (part === null) return
                event.preventDefault()
                part.scrollIntoView({ behavior: 'smooth', block: 'start' })
                part.querySelector<HTMLElement>('textarea,input,select')?.focus({ preventScroll: true })
              }}
            >
              <NoWrap text={finding.message} />
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
