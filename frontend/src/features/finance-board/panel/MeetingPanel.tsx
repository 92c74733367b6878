import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BoardMeeting,
  createBoardMeetingMutation,
  deleteBoardMeetingMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  updateBoardMeetingMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'
import { changesOf, isHeadcount, meetingBody, meetingForm } from '../model/forms'
import { BODIES } from '../model/lists'
import { PapersField } from '../papers/PapersField'
import { useChoices } from '../useChoices'
import { RecordFrame } from './RecordFrame'
import { useKeeping } from './useKeeping'

interface Props {
  schoolId: string
  record: BoardMeeting | null
  onClose: () => void
}

/** A meeting that was held: the day, the minutes, who came and what was spoken of. */
export function MeetingPanel({ schoolId, record, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  const choices = useChoices()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => meetingForm(record))
  const form = useForm({
    initialValues: before,
    validate: {
      heldOn: (value) => (value === null ? t('wrong.date') : null),
      present: (value) => (isHeadcount(value) ? null : t('wrong.present')),
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = useKeeping(server, onClose)
  const create = useMutation({ ...createBoardMeetingMutation(), onError, onSuccess: done('created') })
  const update = useMutation({ ...updateBoardMeetingMutation(), onError, onSuccess: done('saved') })
  const remove = useMutation({ ...deleteBoardMeetingMutation(), onError, onSuccess: done('removed') })
  const path = { schoolId, boardMeetingId: record?.id ?? '' }
  const { evidenceIds } = form.values
  const lay = (ids: string[]) => form.setFieldValue('evidenceIds', ids)
  return (
    <RecordFrame
      schoolId={schoolId}
      title={t(record === null ? 'meeting.new' : 'meeting.title')}
      isNew={record === null}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess && !remove.isSuccess}
      busy={create.isPending || update.isPending}
      removing={remove.isPending}
      papers={{ chosen: evidenceIds, onAdd: (ids) => lay([...evidenceIds, ...ids]) }}
      onClose={onClose}
      onRemove={record === null ? undefined : () => remove.mutate({ path, headers: ifMatch(record.version) })}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        if (record === null) {
          create.mutate({ path: { schoolId }, body: meetingBody(values), headers: idempotency(key) })
          return
        }
        const body = {
          ...meetingBody(meetingForm(record)),
          ...changesOf(meetingBody(before), meetingBody(values)),
        }
        update.mutate({ path, body, headers: ifMatch(record.version) })
      })}
    >
      {(addPapers) => (
        <>
          <NativeSelect
            label={t('field.body')}
            data={choices('board_body', BODIES)}
            {...form.getInputProps('body')}
          />
          <div className={classes.pair}>
            <DateField label={t('meeting.heldOn')} max={today()} required {...form.getInputProps('heldOn')} />
            <TextInput label={t('meeting.number')} maxLength={50} {...form.getInputProps('number')} />
          </div>
          <TextInput
            className={classes.short}
            label={t('meeting.present')}
            inputMode="numeric"
            maxLength={4}
            {...form.getInputProps('present')}
          />
          <Textarea
            label={t('meeting.agenda')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={4000}
            {...form.getInputProps('agenda')}
          />
          <PapersField
            schoolId={schoolId}
            known={record?.papers ?? []}
            value={evidenceIds}
            error={form.errors.evidenceIds}
            onChange={lay}
            onAdd={addPapers}
          />
          <FormProblem errors={server.errors} />
        </>
      )}
    </RecordFrame>
  )
}
