import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createVacancyMutation,
  deleteVacancyMutation,
  idempotency,
  ifMatch,
  listVacanciesOptions,
  newIdempotencyKey,
  updateVacancyMutation,
  type Vacancy,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useRecordForm } from '@/shared/record/useRecordForm'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { ConflictNote } from '../ConflictNote'
import { GONE } from '../model/gone'
import { CATEGORIES } from '../model/search'
import { type VacancyForm, vacancyBodyOf, vacancyFormOf, vacancyRules } from '../model/vacancyForm'
import staff from '../staff.module.css'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  vacancy: Vacancy | null
  onClose: () => void
}

/** A post that nobody holds; the day on which it was filled closes it. */
export function VacancyPanel({ schoolId, vacancy, onClose }: Props) {
  const { t } = useTranslation('staff')
  const { items, label } = useReference()
  const { shortDate } = useFormat()
  const queries = useQueryClient()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const words = (code: string | null) => (code === null ? null : t(`wrong.${code}`))
  const record = useRecordForm<VacancyForm, Vacancy>({
    record: vacancy,
    formOf: vacancyFormOf,
    reload: async () => {
      const options = listVacanciesOptions({ path: { schoolId }, query: { all: true } })
      const { items: all } = await queries.fetchQuery({ ...options, staleTime: 0 })
      const fresh = all.find(({ id }) => id === vacancy?.id)
      if (fresh === undefined) throw GONE
      return fresh
    },
    validate: {
      position: (value) => words(vacancyRules.position(value)),
      weeklyLoad: (value) => words(vacancyRules.weeklyLoad(value)),
      filledOn: (value, values) => words(vacancyRules.filledOn(value, values)),
    },
  })
  const { form, base } = record
  const done = (toast: string, undo?: () => void) => {
    showToast(toast, undo)
    void refresh()
    onClose()
  }
  const restore = useMutation({
    ...createVacancyMutation(),
    onSuccess: () => void refresh(),
    onError: () => showToast(t('restoreFailed')),
  })
  const create = useMutation({
    ...createVacancyMutation(),
    onError: record.fail,
    onSuccess: () => done(t('vacancy.created')),
  })
  const update = useMutation({
    ...updateVacancyMutation(),
    onError: record.fail,
    onSuccess: () => done(t('vacancy.saved')),
  })
  const remove = useMutation({
    ...deleteVacancyMutation(),
    onError: record.fail,
    onSuccess: () =>
      done(t('vacancy.deleted'), () =>
        restore.mutate({
          path: { schoolId },
          body: vacancyBodyOf(vacancyFormOf(base)),
          headers: idempotency(),
        }),
      ),
  })
  const submit = form.onSubmit((values) => {
    record.clear()
    const body = vacancyBodyOf(values)
    if (base === null) create.mutate({ path: { schoolId }, body, headers: idempotency(key) })
    else update.mutate({ path: { schoolId, vacancyId: base.id }, body, headers: ifMatch(base.version) })
  })
  const fieldLabel = (field: keyof VacancyForm) =>
    t(field in vacancyWords ? `vacancy.${field}` : `field.${field}`)

  return (
    <RecordPanel
      title={t(base === null ? 'vacancy.newTitle' : 'vacancy.one')}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={t(base === null ? 'vacancy.create' : 'common:action.save')}
      actions={
        base !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({ path: { schoolId, vacancyId: base.id }, headers: ifMatch(base.version) })
            }
          />
        )
      }
    >
      <TextInput label={t('field.position')} maxLength={150} required {...form.getInputProps('position')} />
      <NativeSelect
        label={t('field.category')}
        data={CATEGORIES.map((value) => ({ value, label: label('staff_category', value) }))}
        {...form.getInputProps('category')}
      />
      <div className={staff.two}>
        <NativeSelect
          label={t('vacancy.subject')}
          data={[
            { value: '', label: t('none') },
            ...items('school_subject').map(({ code }) => ({
              value: code,
              label: label('school_subject', code),
            })),
          ]}
          {...form.getInputProps('subject')}
        />
        <TextInput
          label={t('field.weeklyLoad')}
          inputMode="decimal"
          maxLength={5}
          {...form.getInputProps('weeklyLoad')}
        />
        <DateField label={t('vacancy.since')} max={today()} {...form.getInputProps('since')} />
        {base !== null && (
          <DateField
            label={t('vacancy.filledOn')}
            min={form.values.since ?? undefined}
            {...form.getInputProps('filledOn')}
          />
        )}
      </div>
      <ConflictNote
        conflict={record.conflict}
        label={fieldLabel}
        show={(field, theirs) => {
          const value = theirs[field]
          if (field === 'category') return label('staff_category', value)
          if (field === 'subject') return label('school_subject', value)
          return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDate(value) : (value ?? '')
        }}
        onTake={record.takeTheirs}
      />
      <FormProblem errors={record.errors} />
    </RecordPanel>
  )
}

/** Fields whose name here is not the one of a person. */
const vacancyWords = { subject: true, since: true, filledOn: true }
