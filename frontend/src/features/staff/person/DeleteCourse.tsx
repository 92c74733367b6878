import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  createStaffCourseMutation,
  deleteStaffCourseMutation,
  idempotency,
  ifMatch,
  type StaffCourse,
} from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { courseBodyOf, courseFormOf } from '../model/courseForm'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  course: StaffCourse
  onDeleted: () => void
  onError: (failure: unknown) => void
}

/** Takes a mistaken course away; for a few seconds it can be put back. */
export function DeleteCourse({ schoolId, course, onDeleted, onError }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const path = { schoolId, personId: course.personId }
  const restore = useMutation({
    ...createStaffCourseMutation(),
    onSuccess: () => void refresh(),
    onError: () => showToast(t('restoreFailed')),
  })
  const remove = useMutation({
    ...deleteStaffCourseMutation(),
    onError,
    onSuccess: () => {
      showToast(t('course.deleted'), () =>
        restore.mutate({ path, body: courseBodyOf(courseFormOf(course)), headers: idempotency() }),
      )
      void refresh()
      onDeleted()
    },
  })
  return (
    <Button
      variant="subtle"
      color="danger"
      leftSection={<Icon name="trash" />}
      loading={remove.isPending}
      onClick={() =>
        remove.mutate({ path: { ...path, courseId: course.id }, headers: ifMatch(course.version) })
      }
    >
      {t('common:action.delete')}
    </Button>
  )
}
