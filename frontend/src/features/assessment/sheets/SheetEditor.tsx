import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createLessonObservationMutation,
  deleteLessonObservationMutation,
  idempotency,
  ifMatch,
  type LessonObservation,
  newIdempotencyKey,
  updateLessonObservationMutation,
} from '@/api'
import { useUser } from '@/shared/session/useSession'
import { keeping } from '@/shared/ui/keeping'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { changesOf } from '../model/forms'
import { type SheetForm, sheetBody, sheetForm } from '../model/sheet'
import { useRefresh } from '../useRefresh'
import { Checklist } from './Checklist'
import { SheetFields, SheetRemarks } from './SheetFields'

/** Lines of the checklist that a new sheet begins with; their words are in the texts. */
const USUAL_LINES = 6

interface Props {
  schoolId: string
  sheet: LessonObservation | null
  assessmentId: string | undefined
  onClose: () => void
}

/** The sheet as a form: the lesson, the checklist with its marks, strengths and advice. */
export function SheetEditor({ schoolId, sheet, assessmentId, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const user = useUser()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() =>
    sheetForm(sheet, {
      assessmentId: assessmentId ?? '',
      observer: user.fullName,
      checklist: Array.from({ length: USUAL_LINES }, (_, index) => t(`sheet.checklist.${index}`)),
    }),
  )
  const form = useForm<SheetForm>({
    initialValues: before,
    validate: {
      observedOn: (value) => (value === null ? t('wrong.date') : null),
      subject: (value) => (value === '' ? t('wrong.subject') : null),
      items: { text: (value) => (value.trim() === '' ? t('wrong.item') : null) },
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = keeping(server, useRefresh(), onClose)
  const create = useMutation({
    ...createLessonObservationMutation(),
    onError,
    onSuccess: done(t('sheet.created')),
  })
  const update = useMutation({
    ...updateLessonObservationMutation(),
    onError,
    onSuccess: done(t('saved')),
  })
  const remove = useMutation({
    ...deleteLessonObservationMutation(),
    onError,
    onSuccess: done(t('sheet.removed')),
  })
  return (
    <RecordPanel
      wide
      title={t(sheet === null ? 'sheet.newTitle' : 'sheet.title')}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess && !remove.isSuccess}
      busy={create.isPending || update.isPending}
      submit={t(sheet === null ? 'sheet.create' : 'common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        if (sheet === null) {
          create.mutate({ path: { schoolId }, body: sheetBody(values), headers: idempotency(key) })
          return
        }
        update.mutate({
          path: { schoolId, observationId: sheet.id },
          // What somebody else wrote in other fields meanwhile stays.
          body: {
            ...sheetBody(sheetForm(sheet, { assessmentId: '', observer: '', checklist: [] })),
            ...changesOf(sheetBody(before), sheetBody(values)),
          },
          headers: ifMatch(sheet.version),
        })
      })}
      actions={
        sheet !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({
                path: { schoolId, observationId: sheet.id },
                headers: ifMatch(sheet.version),
              })
            }
          />
        )
      }
    >
      <SheetFields form={form} schoolId={schoolId} sheet={sheet} />
      <Checklist form={form} />
      <SheetRemarks form={form} />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
