import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffPerson } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Hint } from '../Hint'
import { QualificationMark } from '../QualificationMark'
import classes from '../staff.module.css'
import { AchievementsSection } from './AchievementsSection'
import { CourseLine } from './CourseLine'
import { PartHead } from './PartNav'

interface Props {
  schoolId: string
  person: StaffPerson
  onClose: () => void
}

/** The card for who only reads it: no birth date, no phone, and a note that the reading is recorded. */
export function PersonCard({ schoolId, person, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { shortDate } = useFormat()
  return (
    <SidePanel opened wide title={person.fullName} onClose={onClose}>
      <div className={classes.card}>
        <p className={classes.recorded}>
          <Icon name="eye" size="sm" />
          {t('person.recorded')}
        </p>
        <Facts person={person} />
        {person.warnings
          // How the qualification stands is said beside it.
          .filter(({ code }) => !code.startsWith('qualification'))
          .map((warning) => (
            <Hint key={warning.code}>{warning.message}</Hint>
          ))}
        <section className={classes.part} aria-labelledby="staff-courses">
          <PartHead part="courses" />
          {person.courses.length === 0 && <p className="muted">{t('course.none')}</p>}
          <ul className={classes.courses}>
            {person.courses.map((course) => (
              <li key={course.id}>
                <CourseLine course={course} />
              </li>
            ))}
          </ul>
        </section>
        <section className={classes.part} aria-labelledby="staff-awards">
          <PartHead part="awards" />
          {person.awards.length === 0 && <p className="muted">{t('award.none')}</p>}
          <ul className={classes.courses}>
            {person.awards.map((award) => (
              <li key={`${award.kind} ${award.awardedOn} ${award.document}`}>
                <div className={classes.course}>
                  <p className="strong">{label('award', award.kind)}</p>
                  <p className="small muted">
                    {[award.awardedOn ? shortDate(award.awardedOn) : '', award.document ?? '']
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
        <AchievementsSection schoolId={schoolId} personId={person.id} />
      </div>
    </SidePanel>
  )
}

function Facts({ person }: { person: StaffPerson }) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { number, shortDate } = useFormat()
  const facts: [string, ReactNode][] = [
    ['sex', label('sex', person.sex)],
    ['category', label('staff_category', person.category)],
    ['position', person.position],
    ['subjects', person.subjects.map((code) => label('school_subject', code)).join(', ')],
    ['weeklyLoad', number(person.weeklyLoad)],
    ['methodicalUnionId', person.methodicalUnionName],
    ['employedFrom', shortDate(person.employedFrom)],
    ['employedTo', person.employedTo === undefined ? null : shortDate(person.employedTo)],
    ['education', label('education_level', person.education)],
    ['speciality', person.speciality],
    ['experience', number(person.experienceYears)],
    [
      'qualificationCategory',
      <QualificationMark
        key="mark"
        category={person.qualificationCategory}
        validTo={person.qualificationValidTo}
      />,
    ],
  ]
  return (
    <dl className={classes.facts}>
      {facts
        // A last day that is not there says nothing.
        .filter(([, value]) => value !== null)
        .map(([field, value]) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
    </dl>
  )
}
