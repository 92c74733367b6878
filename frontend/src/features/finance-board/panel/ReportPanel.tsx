import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createParentsReportMutation,
  deleteParentsReportMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type ParentsReport,
  updateParentsReportMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'
import { changesOf, reportBody, reportForm } from '../model/forms'
import { PapersField } from '../papers/PapersField'
import { RecordFrame } from './RecordFrame'
import { useKeeping } from './useKeeping'

interface Props {
  schoolId: string
  record: ParentsReport | null
  /** The year that a reminder asked about. */
  year?: number
  onClose: () => void
}

/** A report on the money that parents and community heard: when, who, about which period. */
export function ReportPanel({ schoolId, record, year, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => reportForm(record, year))
  const dated = (value: string | null) => (value === null ? t('wrong.date') : null)
  const form = useForm({
    initialValues: before,
    validate: {
      heldOn: dated,
      audience: (value) => (value.trim() === '' ? t('wrong.audience') : null),
      aboutFrom: dated,
      aboutTo: dated,
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = useKeeping(server, onClose)
  const create = useMutation({ ...createParentsReportMutation(), onError, onSuccess: done('created') })
  const update = useMutation({ ...updateParentsReportMutation(), onError, onSuccess: done('saved') })
  const remove = useMutation({ ...deleteParentsReportMutation(), onError, onSuccess: done('removed') })
  const path = { schoolId, parentsReportId: record?.id ?? '' }
  const { evidenceIds } = form.values
  const lay = (ids: string[]) => form.setFieldValue('evidenceIds', ids)
  return (
    <RecordFrame
      schoolId={schoolId}
      title={t(record === null ? 'report.new' : 'report.title')}
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
          create.mutate({ path: { schoolId }, body: reportBody(values), headers: idempotency(key) })
          return
        }
        const body = {
          ...reportBody(reportForm(record, year)),
          ...changesOf(reportBody(before), reportBody(values)),
        }
        update.mutate({ path, body, headers: ifMatch(record.version) })
      })}
    >
      {(addPapers) => (
        <>
          <TextInput
            label={t('report.audience')}
            description={t('report.audienceHelp')}
            maxLength={300}
            required
            {...form.getInputProps('audience')}
          />
          <DateField label={t('report.heldOn')} max={today()} required {...form.getInputProps('heldOn')} />
          <div className={classes.pair}>
            <DateField label={t('report.aboutFrom')} required {...form.getInputProps('aboutFrom')} />
            <DateField
              label={t('report.aboutTo')}
              max={today()}
              required
              {...form.getInputProps('aboutTo')}
            />
          </div>
          <Textarea
            label={t('report.text')}
            description={t('report.textHelp')}
            autosize
            minRows={4}
            maxRows={16}
            maxLength={20000}
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
