import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import classes from '../finance.module.css'
import type { EntryForm } from '../model/forms'
import { DOCUMENTS } from '../model/lists'

interface Props {
  form: UseFormReturnType<EntryForm>
  income: boolean
}

/** Who gave or was paid, and the paper that it stands on. */
export function PaperFields({ form, income }: Props) {
  const { t } = useTranslation('finance')
  const { values } = form
  return (
    <>
      <TextInput
        label={t(income ? 'field.donor' : 'field.supplier')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('counterparty')}
      />
      {values.counterparty.trim() !== '' && (
        <Checkbox
          label={t('form.private')}
          description={t('form.privateHelp')}
          {...form.getInputProps('counterpartyPrivate', { type: 'checkbox' })}
        />
      )}
      <div className={classes.document}>
        <NativeSelect
          label={t('field.document')}
          data={[
            { value: '', label: t('form.noDocument') },
            ...DOCUMENTS.map((kind) => ({ value: kind, label: t(`document.${kind}`) })),
          ]}
          {...form.getInputProps('document.kind')}
        />
        <TextInput
          label={t('field.documentNumber')}
          maxLength={60}
          autoComplete="off"
          {...form.getInputProps('document.number')}
        />
        <DateField label={t('field.documentDate')} max={today()} {...form.getInputProps('document.date')} />
      </div>
    </>
  )
}
