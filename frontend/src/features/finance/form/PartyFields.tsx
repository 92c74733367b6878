import { Checkbox, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '../model/forms'

interface Props {
  form: UseFormReturnType<EntryForm>
  income: boolean
}

/** Who gave or was paid; a private person is named inside the school alone. */
export function PartyFields({ form, income }: Props) {
  const { t } = useTranslation('finance')
  return (
    <>
      <TextInput
        label={t(income ? 'field.donor' : 'field.supplier')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('counterparty')}
      />
      {form.values.counterparty.trim() !== '' && (
        <Checkbox
          label={t('form.private')}
          description={t('form.privateHelp')}
          {...form.getInputProps('counterpartyPrivate', { type: 'checkbox' })}
        />
      )}
    </>
  )
}
