import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createRevisionActMutation,
  deleteRevisionActMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type RevisionAct,
  updateRevisionActMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'
import { actBody, actForm, changesOf } from '../model/forms'
import { RESULTS } from '../model/lists'
import { PapersField } from '../papers/PapersField'
import { RecordFrame } from './RecordFrame'
import { useKeeping } from './useKeeping'

interface Props {
  schoolId: string
  record: RevisionAct | null
  /** What a new act is about, where a reminder asked for it. */
  year?: number
  onClose: () => void
}

const THIS_YEAR = Number(today().slice(0, 4))
const LOOKS_BACK = 12

/** The act of the revision commission on the money of a year. */
export function ActPanel({ schoolId, record, year = THIS_YEAR - 1, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  const { label } = useReference()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => actForm(record, year))
  const form = useForm({
    initialValues: before,
    validate: {
      checkedOn: (value) => (value === null ? t('wrong.date') : null),
      text: (value, values) =>
        values.result === 'remarks' && value.trim() === '' ? t('wrong.remarks') : null,
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = useKeeping(server, onClose)
  const create = useMutation({ ...createRevisionActMutation(), onError, onSuccess: done('created') })
  const update = useMutation({ ...updateRevisionActMutation(), onError, onSuccess: done('saved') })
  const remove = useMutation({ ...deleteRevisionActMutation(), onError, onSuccess: done('removed') })
  const path = { schoolId, revisionActId: record?.id ?? '' }
  const { evidenceIds } = form.values
  const lay = (ids: string[]) => form.setFieldValue('evidenceIds', ids)
  const recent = Array.from({ length: LOOKS_BACK }, (_, index) => THIS_YEAR - index)
  const years = [...new Set([...recent, Number(before.year)])].sort((a, b) => b - a)
  return (
    <RecordFrame
      schoolId={schoolId}
      title={t(record === null ? 'act.new' : 'act.title')}
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
          create.mutate({ path: { schoolId }, body: actBody(values), headers: idempotency(key) })
          return
        }
        const body = {
          ...actBody(actForm(record, year)),
          ...changesOf(actBody(before), actBody(values)),
        }
        update.mutate({ path, body, headers: ifMatch(record.version) })
      })}
    >
      {(addPapers) => (
        <>
          <div className={classes.pair}>
            <NativeSelect
              label={t('act.year')}
              data={years.map((one) => ({ value: String(one), label: t('act.yearOf', { year: one }) }))}
              {...form.getInputProps('year')}
            />
            <DateField
              label={t('act.checkedOn')}
              max={today()}
              required
              {...form.getInputProps('checkedOn')}
            />
          </div>
          <TextInput
            className={classes.short}
            label={t('act.number')}
            maxLength={50}
            {...form.getInputProps('number')}
          />
          <Radio.Group label={t('act.result')} {...form.getInputProps('result')}>
            <div className={classes.choices}>
              {RESULTS.map((result) => (
                <Radio key={result} value={result} label={label('revision_result', result)} />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t('act.text')}
            description={t('act.textHelp')}
            autosize
            minRows={3}
            maxRows={14}
            maxLength={20000}
            required={form.values.result === 'remarks'}
            {...form.getInputProps('text')}
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
