import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BoardMember,
  createBoardMemberMutation,
  deleteBoardMemberMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  updateBoardMemberMutation,
} from '@/api'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'
import { changesOf, memberBody, memberForm } from '../model/forms'
import { BODIES, GROUPS, ROLES } from '../model/lists'
import { useChoices } from '../useChoices'
import { RecordFrame } from './RecordFrame'
import { useKeeping } from './useKeeping'

interface Props {
  schoolId: string
  record: BoardMember | null
  onClose: () => void
}

/** A person of a body: the place, whom the person speaks for, the term. */
export function MemberPanel({ schoolId, record, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  const choices = useChoices()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => memberForm(record))
  const form = useForm({
    initialValues: before,
    validate: { name: (value) => (value.trim() === '' ? t('wrong.name') : null) },
  })
  const server = useServerErrors(form)
  const { onError, done } = useKeeping(server, onClose)
  const create = useMutation({ ...createBoardMemberMutation(), onError, onSuccess: done('created') })
  const update = useMutation({ ...updateBoardMemberMutation(), onError, onSuccess: done('saved') })
  const remove = useMutation({ ...deleteBoardMemberMutation(), onError, onSuccess: done('removed') })
  const path = { schoolId, boardMemberId: record?.id ?? '' }
  return (
    <RecordFrame
      schoolId={schoolId}
      title={t(record === null ? 'member.new' : 'member.title')}
      isNew={record === null}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess && !remove.isSuccess}
      busy={create.isPending || update.isPending}
      removing={remove.isPending}
      onClose={onClose}
      onRemove={record === null ? undefined : () => remove.mutate({ path, headers: ifMatch(record.version) })}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        if (record === null) {
          create.mutate({ path: { schoolId }, body: memberBody(values), headers: idempotency(key) })
          return
        }
        const body = {
          ...memberBody(memberForm(record)),
          ...changesOf(memberBody(before), memberBody(values)),
        }
        update.mutate({ path, body, headers: ifMatch(record.version) })
      })}
    >
      {() => (
        <>
          <NativeSelect
            label={t('field.body')}
            data={choices('board_body', BODIES)}
            {...form.getInputProps('body')}
          />
          <TextInput label={t('member.name')} maxLength={200} required {...form.getInputProps('name')} />
          <div className={classes.pair}>
            <NativeSelect
              label={t('member.role')}
              data={choices('board_role', ROLES)}
              {...form.getInputProps('role')}
            />
            <NativeSelect
              label={t('member.group')}
              data={[{ value: '', label: t('member.groupUnknown') }, ...choices('stakeholder_group', GROUPS)]}
              {...form.getInputProps('group')}
            />
          </div>
          <div className={classes.pair}>
            <DateField label={t('member.since')} {...form.getInputProps('since')} />
            <DateField
              label={t('member.until')}
              description={t('member.untilHelp')}
              {...form.getInputProps('until')}
            />
          </div>
          <FormProblem errors={server.errors} />
        </>
      )}
    </RecordFrame>
  )
}
