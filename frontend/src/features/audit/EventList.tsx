import { useTranslation } from 'react-i18next'
import type { AuditChange, AuditEvent } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { useHasRole } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './AuditPage.module.css'

/** Lines by day, newest first; old and new stand one after the other. */
export function EventList({ events }: { events: readonly AuditEvent[] }) {
  const { longDate, weekday, instantDate } = useFormat()
  const days = new Map<string, AuditEvent[]>()
  for (const event of events) {
    const day = instantDate(event.occurredAt)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days].map(([day, lines]) => (
    <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        {longDate(day)}, {weekday(day)}
      </h2>
      <ol>
        {lines.map((event) => (
          <Line key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ))
}

const CODE = /^[A-Z]+(_[A-Z]+)*$/
/** Identifiers and dashes for "no part" say nothing to a reader. */
const SILENT = /^(-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Codes as words, where they have some. */
function useWord() {
  const { t, i18n } = useTranslation('audit')
  const { label } = useReference()
  return (code: string) => {
    if (i18n.exists(`value.${code}`, { ns: 'audit' })) return t(`value.${code}`)
    const direction = label('mop_direction', code.toLowerCase())
    return direction === code.toLowerCase() ? code : direction
  }
}

function Line({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('audit')
  const { clock } = useFormat()
  const name = useLocalized()
  const everywhere = useHasRole('administrator')
  const word = useWord()
  return (
    <li className={classes.line}>
      <time dateTime={event.occurredAt} className="tnum">
        {clock(event.occurredAt)}
      </time>
      <div>
        <p>
          <b>
            <NoWrap text={event.label.replace(/^[A-Z_]+(?=: )/, word)} />
          </b>
          <span className={classes.action}>{t(`action.${event.action}`)}</span>
        </p>
        <p className="muted small">
          {t(`subject.${event.subject}`)} · {event.actorName}
          {event.actorRole !== undefined && `, ${t(`common:role.${event.actorRole}`)}`}
          {everywhere && event.schoolName !== undefined && ` · ${name(event.schoolName)}`}
        </p>
        {event.changes.length > 0 && (
          <dl className={classes.changes}>
            {event.changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}

function Change({ change }: { change: AuditChange }) {
  const { t, i18n } = useTranslation('audit')
  // A field of a part stands behind its part: "planning.status", "2025 grades/9/graduates".
  const name = change.field
    .split(/[./ ]/)
    .filter((part) => !SILENT.test(part))
    .map((part) => (i18n.exists(`field.${part}`, { ns: 'audit' }) ? t(`field.${part}`) : part))
    .join(': ')
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {change.before !== undefined && (
          <>
            <span className="vh">{t('before')}</span>
            <del>
              <Value text={change.before} />
            </del>
            <Icon name="arrowRight" size="sm" />
          </>
        )}
        <span className="vh">{t('after')}</span>
        {change.after === undefined ? (
          <span className="muted">{t('none')}</span>
        ) : (
          <ins>
            <Value text={change.after} />
          </ins>
        )}
      </dd>
    </div>
  )
}

/** Dates and sums as people write them, codes in words; everything else as it was written. */
function Value({ text }: { text: string }) {
  const { t } = useTranslation('audit')
  const word = useWord()
  const { label } = useReference()
  const { shortDate, dateTime, amount } = useFormat()
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDate(text)
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return dateTime(text)
  if (/^-?\d+\.\d{2}$/.test(text)) return amount(text)
  if (text === 'true' || text === 'false') return t(text === 'true' ? 'yes' : 'no')
  if (CODE.test(text)) return word(text)
  return (
    text
      // Stages of a plan: "MAIN 2027–2029 | …; CONSOLIDATING 2030–2030 | …".
      .replace(/\b[A-Z]{4,}(?= \d{4}–)/g, word)
      // Figures of reports: "pupils 2026 = 366 (…); laptops  = 10 (…)".
      .replace(
        /(^|; )([a-z][a-z0-9_]*)(?= (\d{4})? ?= )/g,
        (_, start: string, code: string) => start + label('declared_figure', code),
      )
  )
}
