import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { IndicatorSummary } from '@/api'
import { SEVERITIES, SEVERITY_LOOK } from '@/shared/findings/severity'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { REGISTER, TABLES } from '../model/tables'
import { openOf } from '../TableNav'
import classes from './overview.module.css'

interface Props {
  schoolId: string
  summary: IndicatorSummary
  search: { to?: number }
}

/** The tables behind the charts, each with what is open in it, under what does not agree in all of them. */
export function TableList({ schoolId, summary, search }: Props) {
  const { t } = useTranslation('indicators')
  const { counts } = summary
  const none = counts.error + counts.warning + counts.info === 0
  return (
    <>
      <section aria-labelledby="quality">
        <h2 id="quality">{t('findings.title')}</h2>
        {none ? (
          <p className={classes.agreed}>
            <Icon name="check" size="sm" />
            {t('findings.allAgree')}
          </p>
        ) : (
          <ul className={classes.badges}>
            {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
              <li key={severity}>
                <StatusBadge
                  tone={SEVERITY_LOOK[severity].tone}
                  icon={SEVERITY_LOOK[severity].icon}
                  label={t(`findings.count.${severity}`, { count: counts[severity] })}
                />
              </li>
            ))}
            {counts.explained > 0 && (
              <li>
                <StatusBadge
                  tone="progress"
                  icon="comment"
                  label={t('findings.count.explained', { count: counts.explained })}
                />
              </li>
            )}
          </ul>
        )}
        <p className={classes.more}>
          <Link to="/schools/$schoolId/data-quality" params={{ schoolId }}>
            {t('findings.all')}
          </Link>
        </p>
      </section>
      <section aria-labelledby="tables">
        <h2 id="tables">{t('tablesTitle')}</h2>
        <ul className={classes.tables}>
          {TABLES.map((name) => {
            const open = openOf(summary.findings.find(({ register }) => register === REGISTER[name])?.counts)
            return (
              <li key={name}>
                <Link
                  to="/schools/$schoolId/indicators/$table"
                  params={{ schoolId, table: name }}
                  search={search}
                >
                  {t(`tables.${name}.title`)}
                </Link>
                {open > 0 && (
                  <span className={classes.open}>
                    <Icon name="warning" size="sm" />
                    {open}
                    <span className="vh">{t('findings.openWord')}</span>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
