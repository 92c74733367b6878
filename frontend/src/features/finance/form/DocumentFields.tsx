import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import type { EntryForm } from '../model/forms'
import { DOCUMENTS } from '../model/lists'
import classes from './form.module.css'

/** The paper that an entry stands on. */
export function DocumentFields({ form }: { form: UseFormReturnType<EntryForm> }) {
  const { t } = useTranslation('finance')
  return (
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
  )
}
