import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  changeFinanceEstimateMutation,
  type FinanceEstimate,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  toApiError,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../estimate.module.css'
import { after, type ChangeForm, noMove, toChange } from '../model/change'
import { useEstimateCache } from '../useEstimateCache'
import { MoveFields } from './MoveFields'

interface Props {
  schoolId: string
  estimate: FinanceEstimate
  onClose: () => void
}

/** A change by one document: a reason, and what is added to lines or taken from them. */
export function ChangePanel({ schoolId, estimate, onClose }: Props) {
  const { t } = useTranslation('finance-estimate')
  const { money } = useFormat()
  const { keep, reread } = useEstimateCache(schoolId, estimate.year)
  const [key] = useState(newIdempotencyKey)
  const form = useForm<ChangeForm>({
    initialValues: { changedOn: today(), reason: '', documentNumber: '', moves: [noMove()] },
    validate: {
      changedOn: (day) => (day === null ? t('changes.dayMissing') : null),
      reason: (reason) => (reason.trim() === '' ? t('changes.reasonMissing') : null),
      moves: {
        article: (article) => (article === '' ? t('changes.articleMissing') : null),
        source: (source) => (source === '' ? t('changes.sourceMissing') : null),
        amount: (amount) => (amount === null ? t('changes.amountMissing') : null),
      },
    },
  })
  const server = useServerErrors(form)
  const change = useMutation({
    ...changeFinanceEstimateMutation(),
    onSuccess: (changed) => {
      keep(changed)
      showToast(t('changes.done'))
      onClose()
    },
    onError: (failure) => {
      server.show(failure)
      if (toApiError(failure).status === 412) reread()
    },
  })
  const submit = form.onSubmit((values) => {
    server.clear()
    change.mutate({
      path: { schoolId, year: estimate.year },
      body: toChange(values),
      headers: { ...ifMatch(estimate.version), ...idempotency(key) },
    })
  })
  const { moves } = form.values
  return (
    <RecordPanel
      wide
      title={t('changes.panel', { year: estimate.year })}
      dirty={form.isDirty() && !change.isSuccess}
      busy={change.isPending}
      submit={t('changes.submit')}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={t('changes.reason')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
      <div className={classes.pair}>
        <DateField
          label={t('changes.day')}
          required
          min={estimate.confirmed?.confirmedOn}
          max={today()}
          {...form.getInputProps('changedOn')}
        />
        <TextInput
          label={t('changes.document')}
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('documentNumber')}
        />
      </div>
      {moves.map((move, index) => (
        <MoveFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the form knows a move by
          key={index}
          form={form}
          index={index}
          move={move}
          estimate={estimate}
          onRemove={moves.length > 1 ? () => form.removeListItem('moves', index) : undefined}
        />
      ))}
      <Button
        variant="default"
        className={classes.add}
        leftSection={<Icon name="plus" size="sm" />}
        onClick={() => form.insertListItem('moves', noMove())}
      >
        {t('changes.addMove')}
      </Button>
      <p>
        {t('changes.result', {
          before: money(estimate.current),
          after: money(after(estimate.current, moves)),
        })}
      </p>
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
