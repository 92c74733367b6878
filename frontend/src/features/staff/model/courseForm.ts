import type { StaffCourse, StaffCourseUpdate } from '@/api'
import { orNull } from './personForm'

export interface CourseForm {
  topic: string
  provider: string
  hours: string
  startedOn: string | null
  endedOn: string | null
  certificateNumber: string
  preparation: string
  report: string
  reportedOn: string | null
}

export const courseFormOf = (course: StaffCourse | null): CourseForm => ({
  topic: course?.topic ?? '',
  provider: course?.provider ?? '',
  hours: course?.hours === undefined ? '' : String(course.hours),
  startedOn: course?.startedOn ?? null,
  endedOn: course?.endedOn ?? null,
  certificateNumber: course?.certificateNumber ?? '',
  preparation: course?.preparation ?? '',
  report: course?.report ?? '',
  reportedOn: course?.reportedOn ?? null,
})

export const courseBodyOf = (form: CourseForm): StaffCourseUpdate => ({
  topic: form.topic.trim(),
  provider: orNull(form.provider),
  hours: form.hours.trim() === '' ? null : Number(form.hours),
  startedOn: form.startedOn,
  endedOn: form.endedOn,
  certificateNumber: orNull(form.certificateNumber),
  preparation: orNull(form.preparation),
  report: orNull(form.report),
  reportedOn: form.reportedOn,
})

export const courseRules = {
  topic: (value: string) => (value.trim() === '' ? 'topic' : null),
  hours: (value: string) =>
    value.trim() === '' || (/^\d{1,4}$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= 2000)
      ? null
      : 'hours',
  endedOn: (value: string | null, form: CourseForm) =>
    value !== null && form.startedOn !== null && value < form.startedOn ? 'endedOn' : null,
} as const
