import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { MoneyField } from '@/shared/ui/MoneyField'
import type { EntryForm } from '../model/forms'
import { CURRENCIES } from '../model/lists'
import classes from './form.module.css'

interface Props {
  form: UseFormReturnType<EntryForm>
  cash: boolean
  income: boolean
}

/** How much: money has a sum, things and works are counted and may be valued. */
export function SumFields({ form, cash, income }: Props) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { values } = form
  return (
    <>
      {cash && (
        <div className={classes.pair}>
          <MoneyField
            label={t('field.amount')}
            required
            currency={values.currency}
            {...form.getInputProps('amount')}
            value={values.amount}
          />
          <NativeSelect
            label={t('field.currency')}
            data={CURRENCIES.map((code) => ({ value: code, label: label('currency', code) }))}
            {...form.getInputProps('currency')}
          />
        </div>
      )}
      {!(cash && income) && (
        <div className={classes.pair}>
          <TextInput
            label={t(cash ? 'form.bought' : 'field.quantity')}
            description={cash ? t('common:form.optional') : undefined}
            inputMode="decimal"
            maxLength={14}
            required={!cash}
            {...form.getInputProps('quantity')}
          />
          <TextInput
            label={t('field.unit')}
            description={cash ? t('form.unitHelp') : undefined}
            placeholder={cash ? undefined : t('form.unitHelp')}
            maxLength={40}
            required={!cash}
            {...form.getInputProps('unit')}
          />
        </div>
      )}
      {!cash && (
        <MoneyField
          label={t('field.estimatedValue')}
          description={t('form.estimatedHelp')}
          {...form.getInputProps('estimatedValue')}
          value={values.estimatedValue}
        />
      )}
    </>
  )
}
