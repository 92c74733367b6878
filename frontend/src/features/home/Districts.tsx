import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DistrictOverview } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useHasRole } from '@/shared/session/useSession'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import home from './HomePage.module.css'

/** Districts at a glance: where plans are in force, where they wait and where there is none. */
export function Districts({ districts }: { districts: readonly DistrictOverview[] }) {
  const { t } = useTranslation('home')
  const name = useLocalized()
  const { number } = useFormat()
  const specialist = useHasRole('district_specialist')

  const columns = useMemo(() => {
    const count = (
      id: 'schools' | 'plansInForce' | 'plansWaiting' | 'schoolsWithoutPlan',
    ): Column<DistrictOverview> => ({
      id,
      header: t(`districts.${id}`),
      align: 'end',
      sortValue: (row) => row[id],
      phone: 'labelled',
      cell: (row) =>
        specialist && id === 'plansWaiting' && row[id] > 0 ? (
          <Link to="/queue">{number(row[id])}</Link>
        ) : (
          number(row[id])
        ),
    })
    return [
      {
        id: 'name',
        header: t('districts.name'),
        phone: 'title',
        sortValue: (row) => name(row.districtName),
        cell: (row) => name(row.districtName),
      },
      count('schools'),
      count('plansInForce'),
      count('plansWaiting'),
      count('schoolsWithoutPlan'),
    ] satisfies Column<DistrictOverview>[]
  }, [t, name, number, specialist])

  return (
    <section className={home.section} aria-labelledby="districts">
      <h2 id="districts">{t('districts.title')}</h2>
      <DataTable
        caption={t('districts.title')}
        columns={columns}
        rows={districts}
        rowId={(row) => row.districtId}
      />
    </section>
  )
}
