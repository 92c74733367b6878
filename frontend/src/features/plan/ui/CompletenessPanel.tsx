import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Completeness, Finding } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { progressLink } from '@/shared/plan/links'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Failed, Loading } from '@/shared/ui/States'
import { actionOf } from '../model/actions'
import { partOf } from '../model/kyrgyz'
import { groupFindings, placeOf, SECTIONS } from '../model/sections'
import { approvalLink, missionLink, usePlace } from '../place'
import { useReadOnly, useWorking } from '../session/SessionContext'
import { useCompleteness } from '../useCompleteness'
import classes from './CompletenessPanel.module.css'
import { useOutline } from './Outline'

const GROUPS: ReadonlyArray<{
  key: 'submission' | 'approval' | 'warnings' | 'hints'
  icon: IconName
  tone: string
}> = [
  { key: 'submission', icon: 'alert', tone: 'danger' },
  { key: 'approval', icon: 'lock', tone: 'warning' },
  { key: 'warnings', icon: 'warning', tone: 'warning' },
  { key: 'hints', icon: 'help', tone: 'idle' },
]

function PlaceLink({ finding, onGo }: { finding: Finding; onGo?: () => void }) {
  const { t } = useTranslation('plan')
  const { go } = usePlace()
  const readOnly = useReadOnly()
  const plan = useWorking((content) => content.plan)
  if (finding.rule === 'R-020') {
    return <Link {...progressLink(plan.id, { activity: finding.targetId })}>{t('action.open')}</Link>
  }
  const place = placeOf(finding)
  const words = t(`action.${readOnly ? 'open' : actionOf(finding)}`)
  if (place.section === 'mission' || place.section === 'approval') {
    const link = place.section === 'mission' ? missionLink(plan.schoolId) : approvalLink(plan.id)
    return <Link {...(link as LinkProps)}>{words}</Link>
  }
  const { section, target, field } = place
  return (
    <Link
      to="."
      search={{ section, target, field } as never}
      resetScroll={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onGo?.()
        go(place)
      }}
    >
      {words}
    </Link>
  )
}

export function Percent({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation('plan')
  const { lang, declaredPercent } = useFormat()
  const { passed, total } = completeness
  return (
    <>
      <p className={classes.percent}>
        <b>{declaredPercent(completeness.percent)}</b>
        <span>
          {t('completeness.ready', { count: passed, done: passed, total, part: partOf(passed, lang) })}
        </span>
      </p>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={t('completeness.title')}
        aria-valuenow={completeness.percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${completeness.percent}%` }} />
      </div>
    </>
  )
}

/** What stops sending, what stops the approval, what is only doubtful; each line leads to its place. */
export function Findings({ completeness, onGo }: { completeness: Completeness; onGo?: () => void }) {
  const { t } = useTranslation('plan')
  const groups = groupFindings(completeness.findings)
  const states = useOutline()
  const ready = SECTIONS.filter((id) => states[id].mark === 'complete')
  return (
    <>
      <Percent completeness={completeness} />
      {GROUPS.map(({ key, icon, tone }) =>
        groups[key].length === 0 ? null : (
          <div key={key} className={classes.group} data-tone={tone}>
            <h3>{t(`completeness.${key}`, { count: groups[key].length })}</h3>
            <ul>
              {groups[key].map((finding) => (
                <li key={`${finding.code}-${finding.targetId ?? ''}-${finding.message}`}>
                  <Icon name={icon} size="sm" />
                  <div>
                    <NoWrap text={finding.message} />
                    <PlaceLink finding={finding} onGo={onGo} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {ready.length > 0 && (
        <div className={classes.group} data-tone="done">
          <h3>{t('completeness.done', { count: ready.length })}</h3>
          <p className="muted small">
            <NoWrap text={ready.map((id) => t(`section.${id}`)).join(', ')} />
          </p>
        </div>
      )}
      {completeness.findings.length === 0 && <p className={classes.nothing}>{t('completeness.nothing')}</p>}
    </>
  )
}

export function CompletenessPanel() {
  const { t } = useTranslation('plan')
  const query = useCompleteness()
  return (
    <div>
      <h2 id="plan-completeness">{t('completeness.title')}</h2>
      {query.data !== undefined ? (
        <Findings completeness={query.data} />
      ) : query.isError ? (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading shape="form" rows={4} />
      )}
    </div>
  )
}
