import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createStaffCourseMutation,
  getStaffPersonOptions,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type StaffCourse,
  updateStaffCourseMutation,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useRecordForm } from '@/shared/record/useRecordForm'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { ConflictNote } from '../ConflictNote'
import { type CourseForm, courseBodyOf, courseFormOf, courseRules } from '../model/courseForm'
import { GONE } from '../model/gone'
import classes from '../staff.module.css'
import { useRefresh } from '../useRefresh'
import { CourseFields } from './CourseFields'
import { DeleteCourse } from './DeleteCourse'

interface Props {
  schoolId: string
  personId: string
  course: StaffCourse | null
  onClose: () => void
}

/** One course from the preparation before it to the report after it. */
export function CourseDialog({ schoolId, personId, course, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { shortDate } = useFormat()
  const phone = useIsPhone()
  const queries = useQueryClient()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const [asking, setAsking] = useState(false)
  const words = (code: string | null) => (code === null ? null : t(`wrong.${code}`))
  const record = useRecordForm<CourseForm, StaffCourse>({
    record: course,
    formOf: courseFormOf,
    reload: async () => {
      const options = getStaffPersonOptions({ path: { schoolId, personId } })
      const person = await queries.fetchQuery({ ...options, staleTime: 0 })
      const fresh = person.courses.find((one) => one.id === course?.id)
      if (fresh === undefined) throw GONE
      return fresh
    },
    validate: {
      topic: (value) => words(courseRules.topic(value)),
      hours: (value) => words(courseRules.hours(value)),
      endedOn: (value, values) => words(courseRules.endedOn(value, values)),
    },
  })
  const { form, base } = record
  const done = (toast: string) => {
    showToast(toast)
    void refresh()
    onClose()
  }
  const create = useMutation({
    ...createStaffCourseMutation(),
    onError: record.fail,
    onSuccess: () => done(t('course.created')),
  })
  const update = useMutation({
    ...updateStaffCourseMutation(),
    onError: record.fail,
    onSuccess: () => done(t('course.saved')),
  })
  const submit = form.onSubmit((values) => {
    record.clear()
    const body = courseBodyOf(values)
    const path = { schoolId, personId }
    if (base === null) create.mutate({ path, body, headers: idempotency(key) })
    else update.mutate({ path: { ...path, courseId: base.id }, body, headers: ifMatch(base.version) })
  })
  const close = () => (form.isDirty() ? setAsking(true) : onClose())

  return (
    <Modal
      opened
      onClose={close}
      title={t(base === null ? 'course.newTitle' : 'course.title')}
      size="lg"
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        className={classes.dialog}
        noValidate
        onSubmit={(event) => {
          // The dialog stands inside the person's form; only the course is saved here.
          event.stopPropagation()
          submit(event)
        }}
      >
        <CourseFields form={form} />
        <ConflictNote
          conflict={record.conflict}
          label={(field) => t(`course.${field}`)}
          show={(field, theirs) => {
            const value = theirs[field]
            return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDate(value) : (value ?? '')
          }}
          onTake={record.takeTheirs}
        />
        <FormProblem errors={record.errors} />
        <div className={classes.dialogActions}>
          <Button type="submit" loading={create.isPending || update.isPending}>
            {t(base === null ? 'course.create' : 'common:action.save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common:action.cancel')}
          </Button>
          {base !== null && (
            <DeleteCourse schoolId={schoolId} course={base} onDeleted={onClose} onError={record.fail} />
          )}
        </div>
      </form>
      <ConfirmDialog
        opened={asking}
        title={t('common:leave.title')}
        text={t('common:leave.text')}
        confirm={t('common:leave.leave')}
        cancel={t('common:leave.stay')}
        danger
        onConfirm={onClose}
        onCancel={() => setAsking(false)}
      />
    </Modal>
  )
}
