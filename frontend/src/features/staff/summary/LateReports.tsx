import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listStaffCoursesOptions, type StaffCourse } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './summary.module.css'

/** More than this is said as a number: the list is for doing, not for counting. */
const SHOWN = 50

/** Courses that ended long ago without a report to the colleagues. */
export function LateReports({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('staff')
  const { shortDate, number } = useFormat()
  const courses = useQuery(
    listStaffCoursesOptions({ path: { schoolId }, query: { reportOverdue: true, size: SHOWN } }),
  )
  const columns: Column<StaffCourse>[] = [
    {
      id: 'name',
      header: t('column.name'),
      phone: 'title',
      cell: (row) => (
        <Link
          to="/schools/$schoolId/staff"
          params={{ schoolId }}
          search={{ person: row.personId, part: 'courses' }}
        >
          {row.personName}
        </Link>
      ),
    },
    { id: 'topic', header: t('course.topic'), cell: (row) => row.topic },
    {
      id: 'ended',
      header: t('late.ended'),
      phone: 'labelled',
      cell: (row) => <span className="tnum">{shortDate(row.endedOn)}</span>,
    },
  ]
  return (
    <section aria-labelledby="late">
      <h2 id="late">{t('late.title')}</h2>
      {courses.isPending && <Loading shape="table" rows={2} />}
      {courses.isError && courses.data === undefined && (
        <Failed error={courses.error} onRetry={() => void courses.refetch()} />
      )}
      {courses.data !== undefined &&
        (courses.data.total === 0 ? (
          <p className="muted">{t('late.none')}</p>
        ) : (
          <>
            <DataTable
              caption={t('late.title')}
              columns={columns}
              rows={courses.data.items}
              rowId={(row) => row.id}
            />
            {courses.data.total > courses.data.items.length && (
              <p className={`${classes.note} small muted`}>
                {t('late.more', {
                  count: courses.data.total - courses.data.items.length,
                  more: number(courses.data.total - courses.data.items.length),
                })}
              </p>
            )}
          </>
        ))}
    </section>
  )
}
