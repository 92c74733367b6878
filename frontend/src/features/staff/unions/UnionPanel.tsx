import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createMethodicalUnionMutation,
  deleteMethodicalUnionMutation,
  idempotency,
  ifMatch,
  listMethodicalUnionsOptions,
  type MethodicalUnion,
  newIdempotencyKey,
  type PersonRef,
  updateMethodicalUnionMutation,
} from '@/api'
import { useRecordForm } from '@/shared/record/useRecordForm'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { ConflictNote } from '../ConflictNote'
import { GONE } from '../model/gone'
import { type UnionForm, unionBodyOf, unionFormOf } from '../model/unionForm'
import { useRefresh } from '../useRefresh'
import { MembersField } from './MembersField'

interface Props {
  schoolId: string
  union: MethodicalUnion | null
  onClose: () => void
}

/** Name, theme, members and the head, who is one of them. */
export function UnionPanel({ schoolId, union, onClose }: Props) {
  const { t } = useTranslation('staff')
  const queries = useQueryClient()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const [people, setPeople] = useState<readonly PersonRef[]>(union?.members ?? [])
  const record = useRecordForm<UnionForm, MethodicalUnion>({
    record: union,
    formOf: unionFormOf,
    reload: async () => {
      const options = listMethodicalUnionsOptions({ path: { schoolId } })
      const { items } = await queries.fetchQuery({ ...options, staleTime: 0 })
      const fresh = items.find(({ id }) => id === union?.id)
      if (fresh === undefined) throw GONE
      setPeople((known) => [...known, ...fresh.members])
      return fresh
    },
    validate: { name: (value) => (value.trim() === '' ? t('wrong.unionName') : null) },
  })
  const { form, base } = record
  const { values } = form
  const nameOf = (id: string) => people.find((person) => person.id === id)?.fullName ?? ''
  const done = (toast: string, undo?: () => void) => {
    showToast(toast, undo)
    void refresh()
    onClose()
  }
  const restore = useMutation({
    ...createMethodicalUnionMutation(),
    onSuccess: () => void refresh(),
    onError: () => showToast(t('restoreFailed')),
  })
  const create = useMutation({
    ...createMethodicalUnionMutation(),
    onError: record.fail,
    onSuccess: () => done(t('union.created')),
  })
  const update = useMutation({
    ...updateMethodicalUnionMutation(),
    onError: record.fail,
    onSuccess: () => done(t('union.saved')),
  })
  const remove = useMutation({
    ...deleteMethodicalUnionMutation(),
    onError: record.fail,
    onSuccess: () =>
      done(t('union.deleted'), () =>
        restore.mutate({
          path: { schoolId },
          body: unionBodyOf(unionFormOf(base)),
          headers: idempotency(),
        }),
      ),
  })
  const submit = form.onSubmit((valid) => {
    record.clear()
    const body = unionBodyOf(valid)
    if (base === null) create.mutate({ path: { schoolId }, body, headers: idempotency(key) })
    else update.mutate({ path: { schoolId, unionId: base.id }, body, headers: ifMatch(base.version) })
  })

  return (
    <RecordPanel
      title={base === null ? t('union.newTitle') : base.name}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={t(base === null ? 'union.create' : 'common:action.save')}
      actions={
        base !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({ path: { schoolId, unionId: base.id }, headers: ifMatch(base.version) })
            }
          />
        )
      }
    >
      <TextInput label={t('union.name')} maxLength={150} required {...form.getInputProps('name')} />
      <Textarea
        label={t('union.theme')}
        description={t('union.themeHelp')}
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('theme')}
      />
      <MembersField
        schoolId={schoolId}
        known={people}
        value={values.memberIds}
        error={form.errors.memberIds}
        onChange={(memberIds, known) => {
          setPeople(known)
          form.setFieldValue('memberIds', memberIds)
          // Who is no member cannot lead.
          if (!memberIds.includes(values.headId)) form.setFieldValue('headId', '')
        }}
      />
      <NativeSelect
        label={t('union.head')}
        data={[
          { value: '', label: t('none') },
          ...values.memberIds.map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        {...form.getInputProps('headId')}
      />
      <ConflictNote
        conflict={record.conflict}
        label={(field) => t(`union.${LABEL[field]}`)}
        show={(field, theirs) =>
          field === 'memberIds'
            ? theirs.memberIds.map(nameOf).join(', ')
            : field === 'headId'
              ? nameOf(theirs.headId)
              : theirs[field]
        }
        onTake={record.takeTheirs}
      />
      <FormProblem errors={record.errors} />
    </RecordPanel>
  )
}

const LABEL: Record<keyof UnionForm, string> = {
  name: 'name',
  theme: 'theme',
  headId: 'head',
  memberIds: 'members',
}
