import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listTeacherAchievementsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Failed, Loading } from '@/shared/ui/States'
import classes from '../staff.module.css'
import { useStaffRole } from '../useStaffRole'

const SHOWN = 20

/** Achievements of the person, newest first; they are kept in the register of the internal assessment. */
export function AchievementsSection({ schoolId, personId }: { schoolId: string; personId: string }) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const { writes } = useStaffRole(schoolId)
  const list = useQuery(
    listTeacherAchievementsOptions({ path: { schoolId }, query: { personId, size: SHOWN } }),
  )
  return (
    <section className={classes.part} aria-labelledby="staff-achievements">
      <h3 id="staff-achievements" className={classes.partHead}>
        {t('achievement.title')}
      </h3>
      {list.isPending && <Loading rows={2} />}
      {list.isError && list.data === undefined && (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data?.total === 0 && <p className="muted">{t('achievement.none')}</p>}
      <ul className={classes.courses}>
        {list.data?.items.map((one) => (
          <li key={one.id}>
            <div className={classes.course}>
              <p className="strong">{one.title}</p>
              <p className="small muted">
                {[
                  label('teacher_achievement_kind', one.kind),
                  label('event_level', one.level),
                  shortDate(one.achievedOn),
                  one.document,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={classes.next}>
        <Link
          to="/schools/$schoolId/assessments/achievements"
          params={{ schoolId }}
          search={{ person: personId }}
        >
          {t('achievement.all')}
        </Link>
        {writes && (
          <Link
            to="/schools/$schoolId/assessments/observations"
            params={{ schoolId }}
            search={{ teacher: personId }}
          >
            {t('achievement.sheets')}
          </Link>
        )}
      </p>
    </section>
  )
}
