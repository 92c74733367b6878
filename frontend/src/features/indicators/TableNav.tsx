import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type DataQualityCounts, getIndicatorSummaryOptions } from '@/api'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from './indicators.module.css'
import { REGISTER, TABLES, type TableName } from './model/tables'
import { schoolYearOn, type Window } from './model/years'

interface Props {
  schoolId: string
  current: TableName
  window: Window
}

export const openOf = (counts: DataQualityCounts | undefined): number =>
  counts === undefined ? 0 : counts.error + counts.warning + counts.info - counts.explained

/** The tables of the school at the left, each with what is open in it; on phones a choice over the page. */
export function TableNav({ schoolId, current, window }: Props) {
  const { t } = useTranslation('indicators')
  const navigate = useNavigate()
  const summary = useQuery(getIndicatorSummaryOptions({ path: { schoolId }, query: window }))
  // The years stay the same from table to table.
  const search = { to: window.to === schoolYearOn(today()) ? undefined : window.to }
  const count = (name: TableName) =>
    openOf(summary.data?.findings.find(({ register }) => register === REGISTER[name])?.counts)
  return (
    <nav className={`${classes.nav} no-print`} aria-label={t('nav')}>
      <Link to="/schools/$schoolId/indicators" params={{ schoolId }} search={search} className={classes.back}>
        <Icon name="chevronLeft" size="sm" />
        {t('title')}
      </Link>
      <NativeSelect
        className={classes.choice}
        aria-label={t('nav')}
        value={current}
        data={TABLES.map((name) => ({
          value: name,
          label:
            count(name) > 0 ? `${t(`tables.${name}.title`)} (${count(name)})` : t(`tables.${name}.title`),
        }))}
        onChange={(event) =>
          void navigate({
            to: '/schools/$schoolId/indicators/$table',
            params: { schoolId, table: event.currentTarget.value },
            search,
          })
        }
      />
      <ul className={classes.places}>
        {TABLES.map((name) => (
          <li key={name}>
            <Link
              to="/schools/$schoolId/indicators/$table"
              params={{ schoolId, table: name }}
              search={search}
              activeOptions={{ includeSearch: false }}
            >
              <span>{t(`tables.${name}.title`)}</span>
              {count(name) > 0 && (
                <span className={classes.count}>
                  <Icon name="warning" size="sm" />
                  {count(name)}
                  <span className="vh">{t('findings.openWord')}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
