import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BoardDecision,
  createBoardDecisionMutation,
  deleteBoardDecisionMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  updateBoardDecisionMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { MoneyField } from '@/shared/ui/MoneyField'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from '../board.module.css'
import { changesOf, decisionBody, decisionForm } from '../model/forms'
import { BODIES } from '../model/lists'
import { PapersField } from '../papers/PapersField'
import { Spent } from '../Spent'
import { useChoices } from '../useChoices'
import { MeetingField } from './MeetingField'
import { RecordFrame } from './RecordFrame'
import { useKeeping } from './useKeeping'

interface Props {
  schoolId: string
  record: BoardDecision | null
  onClose: () => void
}

/** A decision about money: who decided, when, what for, how much; what was spent on it. */
export function DecisionPanel({ schoolId, record, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  const choices = useChoices()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => decisionForm(record))
  const form = useForm({
    initialValues: before,
    validate: {
      number: (value) => (value.trim() === '' ? t('wrong.number') : null),
      decidedOn: (value) => (value === null ? t('wrong.date') : null),
      subject: (value) => (value.trim() === '' ? t('wrong.subject') : null),
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = useKeeping(server, onClose)
  const create = useMutation({ ...createBoardDecisionMutation(), onError, onSuccess: done('created') })
  const update = useMutation({ ...updateBoardDecisionMutation(), onError, onSuccess: done('saved') })
  const remove = useMutation({ ...deleteBoardDecisionMutation(), onError, onSuccess: done('removed') })
  const path = { schoolId, boardDecisionId: record?.id ?? '' }
  const { evidenceIds, body, currency } = form.values
  const lay = (ids: string[]) => form.setFieldValue('evidenceIds', ids)
  return (
    <RecordFrame
      schoolId={schoolId}
      title={t(record === null ? 'decision.new' : 'decision.title')}
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
          create.mutate({ path: { schoolId }, body: decisionBody(values), headers: idempotency(key) })
          return
        }
        const changed = {
          ...decisionBody(decisionForm(record)),
          ...changesOf(decisionBody(before), decisionBody(values)),
        }
        update.mutate({ path, body: changed, headers: ifMatch(record.version) })
      })}
    >
      {(addPapers) => (
        <>
          {record !== null && (
            <p className={classes.summary}>
              <span className="small muted">{t('spent.title')}</span>
              <Spent schoolId={schoolId} decision={record} />
            </p>
          )}
          <NativeSelect
            label={t('field.body')}
            data={choices('board_body', BODIES)}
            {...form.getInputProps('body')}
            onChange={({ currentTarget }) => {
              const next = BODIES.find((one) => one === currentTarget.value) ?? body
              form.setValues({ body: next, meetingId: '' })
            }}
          />
          <MeetingField
            schoolId={schoolId}
            body={body}
            known={record?.meeting}
            value={form.values.meetingId}
            error={form.errors.meetingId}
            onChange={(meeting) =>
              form.setValues({
                meetingId: meeting?.id ?? '',
                decidedOn: form.values.decidedOn ?? meeting?.heldOn ?? null,
              })
            }
          />
          <div className={classes.pair}>
            <TextInput
              label={t('decision.number')}
              maxLength={50}
              required
              {...form.getInputProps('number')}
            />
            <DateField
              label={t('decision.decidedOn')}
              max={today()}
              required
              {...form.getInputProps('decidedOn')}
            />
          </div>
          <TextInput
            label={t('decision.subject')}
            description={t('decision.subjectHelp')}
            maxLength={300}
            required
            {...form.getInputProps('subject')}
          />
          <div className={classes.pair}>
            <MoneyField
              label={t('decision.amount')}
              description={t('decision.amountHelp')}
              currency={currency}
              value={form.values.amount}
              error={form.errors.amount}
              onChange={(amount) => form.setFieldValue('amount', amount)}
            />
            <NativeSelect
              label={t('decision.currency')}
              data={choices('currency', ['KGS', 'USD'])}
              {...form.getInputProps('currency')}
            />
          </div>
          <Textarea
            label={t('decision.text')}
            autosize
            minRows={3}
            maxRows={14}
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
