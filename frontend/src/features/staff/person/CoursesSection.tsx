import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffCourse, StaffPerson } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import classes from '../staff.module.css'
import { CourseDialog } from './CourseDialog'
import { CourseLine } from './CourseLine'
import { PartHead } from './PartNav'

/** Courses of the person, newest first; each is saved by itself, whatever waits in the form around it. */
export function CoursesSection({ schoolId, person }: { schoolId: string; person: StaffPerson }) {
  const { t } = useTranslation('staff')
  const [opened, setOpened] = useState<StaffCourse | 'new' | null>(null)
  return (
    <section className={classes.part} aria-labelledby="staff-courses">
      <PartHead part="courses" />
      {person.courses.length === 0 && <p className="muted">{t('course.none')}</p>}
      <ul className={classes.courses}>
        {person.courses.map((course) => (
          <li key={course.id}>
            <CourseLine course={course} />
            <Button
              size="sm"
              variant="default"
              leftSection={<Icon name="pencil" size="sm" />}
              aria-label={t('course.editOne', { topic: course.topic })}
              onClick={() => setOpened(course)}
            >
              {t('common:action.edit')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        className={classes.start}
        size="sm"
        variant="default"
        leftSection={<Icon name="plus" size="sm" />}
        onClick={() => setOpened('new')}
      >
        {t('course.add')}
      </Button>
      {opened !== null && (
        <CourseDialog
          schoolId={schoolId}
          personId={person.id}
          course={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}
