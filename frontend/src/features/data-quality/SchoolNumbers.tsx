import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindingSchoolPage, SchoolFindingCounts } from '@/api'
import { SEVERITIES } from '@/shared/findings/severity'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useHasRole } from '@/shared/session/useSession'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Pager } from '@/shared/ui/Pager'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from './dataQuality.module.css'
import type { OverviewFilters } from './search'

interface Props {
  schools: FindingSchoolPage
  page: number
  size: number
  onPage: (page: number) => void
}

/** At first only those that need it most: the list under the table must stay within reach. */
const FEW = 8
const KINDS = [...SEVERITIES, 'explained'] as const

/** How many findings each school has, most open errors first; a number leads to them in the list below. */
export function SchoolNumbers({ schools, page, size, onPage }: Props) {
  const { t } = useTranslation('data-quality')
  const localized = useLocalized()
  const { number } = useFormat()
  const national = useHasRole('administrator')
  const phone = useIsPhone()
  const [all, setAll] = useState(false)

  const columns = useMemo((): Column<SchoolFindingCounts>[] => {
    const numbers = KINDS.map(
      (kind): Column<SchoolFindingCounts> => ({
        id: kind,
        header: t(`overview.schools.${kind}`),
        align: 'end',
        phone: 'labelled',
        cell: ({ schoolId, schoolName, counts }) =>
          counts[kind] === 0 ? (
            // On phones a line that says nothing is left out.
            phone ? null : (
              <span className="muted">0</span>
            )
          ) : (
            <Link
              className={classes.number}
              to="/data-quality"
              hash="findings"
              search={
                {
                  school: schoolId,
                  ...(kind === 'explained' ? { status: kind } : { severity: kind }),
                } satisfies OverviewFilters
              }
              aria-label={t('overview.schools.show', {
                school: localized(schoolName),
                kind: t(`overview.schools.${kind}`),
                count: counts[kind],
              })}
            >
              {number(counts[kind])}
            </Link>
          ),
      }),
    )
    return [
      {
        id: 'school',
        header: t('overview.schools.school'),
        phone: 'title',
        cell: ({ schoolId, schoolName }) => (
          <Link to="/schools/$schoolId/data-quality" params={{ schoolId }}>
            {localized(schoolName)}
          </Link>
        ),
      },
      ...(national
        ? [
            {
              id: 'district',
              header: t('overview.schools.district'),
              cell: ({ districtName }: SchoolFindingCounts) => localized(districtName),
            },
          ]
        : []),
      ...numbers,
    ]
  }, [t, localized, number, national, phone])
  const rows = all ? schools.items : schools.items.slice(0, FEW)

  return (
    <section className={classes.part} aria-labelledby="schools">
      <h2 id="schools">{t('overview.schools.title')}</h2>
      <DataTable
        caption={t('overview.schools.title')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.schoolId}
      />
      {schools.items.length > FEW && (
        <Button
          className={`${classes.more} no-print`}
          variant="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('overview.schools.few') : t('overview.schools.all', { count: schools.items.length })}
        </Button>
      )}
      {all && <Pager page={page} size={size} total={schools.total} onPage={onPage} />}
    </section>
  )
}
