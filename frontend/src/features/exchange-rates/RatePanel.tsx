import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createExchangeRateMutation,
  type ExchangeRate,
  idempotency,
  ifMatch,
  listExchangeRatesQueryKey,
  newIdempotencyKey,
  updateExchangeRateMutation,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { keeping } from '@/shared/ui/keeping'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { parseRate } from './rate'

interface Props {
  /** Null for a new one. */
  rate: ExchangeRate | null
  onClose: () => void
}

interface RateForm {
  day: string | null
  rate: string
  source: string
}

/** The dollar is the only foreign currency of the books. */
const FOREIGN = 'USD'

/** What a dollar cost on a day, and who says so; a slip is corrected here as well. */
export function RatePanel({ rate, onClose }: Props) {
  const { t } = useTranslation('exchange-rates')
  const { number, shortDate } = useFormat()
  const client = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<RateForm>({
    initialValues: {
      day: rate?.day ?? today(),
      rate: rate === null ? '' : number(rate.rate, { min: 2, max: 4 }),
      source: rate?.source ?? t('sourceUsual'),
    },
    validate: {
      day: (day) => (day === null ? t('dayMissing') : null),
      rate: (text) => (parseRate(text) === null ? t('rateWrong') : null),
      source: (source) => (source.trim() === '' ? t('sourceMissing') : null),
    },
  })
  const server = useServerErrors(form)
  // Every page follows: their keys begin with the same.
  const reread = () => client.invalidateQueries({ queryKey: listExchangeRatesQueryKey() })
  const { onError, done: kept } = keeping(server, reread, onClose)
  const create = useMutation({ ...createExchangeRateMutation(), onSuccess: kept(t('created')), onError })
  const update = useMutation({ ...updateExchangeRateMutation(), onSuccess: kept(t('saved')), onError })
  const submit = form.onSubmit((values) => {
    server.clear()
    const body = {
      currency: rate?.currency ?? FOREIGN,
      day: values.day ?? today(),
      rate: parseRate(values.rate) ?? '',
      source: values.source.trim(),
    } as const
    if (rate === null) {
      create.mutate({ body, headers: idempotency(key) })
    } else {
      update.mutate({ path: { rateId: rate.id }, body, headers: ifMatch(rate.version) })
    }
  })
  const done = create.isSuccess || update.isSuccess
  return (
    <RecordPanel
      title={rate === null ? t('newTitle') : t('titleOf', { date: shortDate(rate.day) })}
      dirty={form.isDirty() && !done}
      busy={create.isPending || update.isPending}
      submit={rate === null ? t('create') : t('common:action.save')}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField label={t('day')} required max={today()} {...form.getInputProps('day')} />
      <TextInput
        label={t('rate')}
        description={t('rateHelp')}
        required
        inputMode="decimal"
        maxLength={14}
        autoComplete="off"
        {...form.getInputProps('rate')}
      />
      <TextInput
        label={t('source')}
        description={t('sourceHelp')}
        required
        maxLength={200}
        {...form.getInputProps('source')}
      />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
