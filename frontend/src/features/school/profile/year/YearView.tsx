import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  getYearProfileQueryKey,
  ifMatch,
  listYearProfilesQueryKey,
  type School,
  sdk,
  type YearProfile,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Empty } from '@/shared/ui/States'
import { className } from '../model/classes'
import { gapBefore } from '../model/shifts'
import { gradesOf, toForm, toUpdate, type YearForm } from '../model/yearForm'
import type { Rights } from '../rights'
import { Facts } from '../ui/Facts'
import { FindingsPanel } from '../ui/FindingsPanel'
import { Part } from '../ui/Part'
import classes from '../ui/profile.module.css'
import { StateStrip } from '../ui/StateStrip'
import { ClassSums } from './ClassSums'
import year from './year.module.css'

interface Props {
  school: School
  profile: YearProfile
  rights: Rights
}

/** A school year for reading: for those outside the school, and for everybody once it is confirmed. */
export function YearView({ school, profile, rights }: Props) {
  const { t } = useTranslation('school-profile')
  const { schoolYear } = useFormat()
  const client = useQueryClient()
  const path = { schoolId: school.id, schoolYear: profile.schoolYear }
  const reopen = async (reason: string) => {
    const { data } = await sdk.reopenYearProfile({
      path,
      body: { reason },
      headers: ifMatch(profile.version),
      throwOnError: true,
    })
    client.setQueryData(getYearProfileQueryKey({ path }), data)
    void client.invalidateQueries({ queryKey: listYearProfilesQueryKey({ path: { schoolId: school.id } }) })
  }
  if (profile.version === 0) {
    return (
      <Empty
        icon="calendar"
        title={t('year.empty', { year: schoolYear(profile.schoolYear) })}
        text={t('year.emptyText')}
      />
    )
  }
  return (
    <>
      <StateStrip
        register={profile}
        name={schoolYear(profile.schoolYear)}
        onReopen={rights.confirms ? reopen : undefined}
        writes={false}
      />
      <div className={classes.columns}>
        <YearText profile={profile} />
        <FindingsPanel findings={profile.findings} writes={false} />
      </div>
    </>
  )
}

/** Also how the year stands on paper. */
export function YearText({ profile }: { profile: YearProfile }) {
  const { t } = useTranslation('school-profile')
  const { number } = useFormat()
  const { label } = useReference()
  const form = toForm(profile)
  const { declared } = profile
  return (
    <div className={classes.parts}>
      <Part title={t('grades.title')}>
        <Facts
          facts={[
            {
              name: t('grades.set'),
              value:
                profile.firstGrade === undefined ? '' : `${profile.firstGrade}–${profile.lastGrade ?? ''}`,
            },
            { name: t('grades.ungraded'), value: profile.ungradedGrades.join(', ') },
          ]}
        />
      </Part>
      <Part title={t('shifts.title')}>
        <table className={year.read}>
          <caption className="vh">{t('shifts.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('classes.shift')}</th>
              <th scope="col">{t('shifts.time')}</th>
              <th scope="col">{t('shifts.lessonsShort')}</th>
              <th scope="col">{t('shifts.gapShort')}</th>
            </tr>
          </thead>
          <tbody>
            {form.shifts.map((one) => {
              const gap = gapBefore(one, form.shifts)
              return (
                <tr key={one.shift}>
                  <th scope="row">{label('shift', one.shift)}</th>
                  <td className="num">
                    {one.startsAt ?? '—'}–{one.endsAt ?? '—'}
                  </td>
                  <td>
                    {one.lessons === null
                      ? '—'
                      : t('shifts.plan', {
                          lessons: one.lessons,
                          lesson: one.lessonMinutes ?? '—',
                          pause: one.breakMinutes ?? '—',
                        })}
                  </td>
                  <td>{gap === null ? '—' : t('shifts.minutes', { minutes: gap })}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Part>
      <Part title={t('classes.title')}>
        <table className={year.read}>
          <caption className="vh">{t('classes.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('classes.grade')}</th>
              <th scope="col">{t('classes.sets')}</th>
              <th scope="col" className={year.figure}>
                {t('classes.pupils')}
              </th>
            </tr>
          </thead>
          <tbody>
            {gradesOf(form).map((grade) => {
              const ofGrade = form.classSets.filter((one) => one.grade === grade)
              const total = profile.totals.grades.find((one) => one.grade === grade)
              return (
                <tr key={grade}>
                  <th scope="row">{grade}</th>
                  <td>
                    {ofGrade.length === 0
                      ? '—'
                      : ofGrade.map((one) => (
                          <span key={className(one)} className={year.set}>
                            <span className="strong">{className(one)}</span>{' '}
                            <span className="muted">
                              {[
                                t('classes.setOf', { pupils: number(one.pupils) }),
                                one.shift === '' ? '' : label('shift', one.shift),
                              ]
                                .filter((part) => part !== '')
                                .join(' · ')}
                            </span>
                          </span>
                        ))}
                  </td>
                  <td className={year.figure}>{number(total?.pupils)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <ClassSums classSets={form.classSets} shifts={form.shifts.map(({ shift }) => shift)} />
      </Part>
      <Part title={t('declared.title')}>
        <Facts
          facts={[
            { name: t('declared.classSets'), value: number(declared.classSets) },
            { name: t('declared.pupils'), value: number(declared.pupils) },
            { name: t('declared.teachers'), value: number(declared.teachers) },
            {
              name: t('declared.sizes'),
              value:
                declared.smallestClass == null && declared.largestClass == null
                  ? ''
                  : `${number(declared.smallestClass)}–${number(declared.largestClass)}`,
            },
            { name: t('declared.source'), value: label('figure_source', profile.source) },
          ]}
        />
      </Part>
    </div>
  )
}

/** A text that waits for a choice, as it would be read. */
export function YearDraft({ profile, form }: { profile: YearProfile; form: YearForm }) {
  const update = toUpdate(form)
  return (
    <YearText
      profile={{
        ...profile,
        firstGrade: update.firstGrade ?? undefined,
        lastGrade: update.lastGrade ?? undefined,
        ungradedGrades: update.ungradedGrades,
        shifts: update.shifts,
        classSets: update.classSets,
        declared: update.declared,
        source: update.source ?? undefined,
      }}
    />
  )
}
