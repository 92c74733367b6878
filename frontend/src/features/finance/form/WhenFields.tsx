import { Checkbox, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import type { EntryForm } from '../model/forms'
import classes from './form.module.css'

/** The day, or the year alone: old money often has no day, and unknown is not the first of January. */
export function WhenFields({ form }: { form: UseFormReturnType<EntryForm> }) {
  const { t } = useTranslation('finance')
  const { yearOnly } = form.values
  return (
    <div className={classes.when}>
      {yearOnly ? (
        <TextInput
          label={t('year')}
          inputMode="numeric"
          maxLength={4}
          required
          {...form.getInputProps('year')}
        />
      ) : (
        <DateField label={t('field.date')} max={today()} required {...form.getInputProps('date')} />
      )}
      <Checkbox
        label={t('form.yearOnly')}
        checked={yearOnly}
        onChange={({ currentTarget }) => form.setFieldValue('yearOnly', currentTarget.checked)}
      />
    </div>
  )
}
