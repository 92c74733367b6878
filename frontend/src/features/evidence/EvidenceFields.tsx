import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { EvidenceRegister, EvidenceSource } from '@/api'
import { KINDS } from '@/shared/evidence'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { DateField } from '@/shared/ui/DateField'
import classes from './evidence.module.css'
import type { EvidenceForm } from './model/form'
import { useIsDated } from './useKindFacts'

interface Props {
  form: UseFormReturnType<EvidenceForm>
  source: EvidenceSource
  /** It points to one record of its register, which stays. */
  oneRecord?: boolean
}

const YEARS_BACK = 12

/** What is known of evidence; what only some of it has stands last. */
export function EvidenceFields({ form, source, oneRecord = false }: Props) {
  const { t } = useTranslation('evidence')
  const { items, label } = useReference()
  const { schoolYear } = useFormat()
  const isDated = useIsDated()
  const dated = isDated(form.values.kind)
  const now = schoolYearOf(today())
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => now + 1 - index)
  const own = Number(form.values.schoolYear)
  if (form.values.schoolYear !== '' && !years.includes(own)) years.push(own)
  return (
    <div className={classes.fields}>
      {source === 'link' && (
        <TextInput
          label={t('field.url')}
          type="url"
          inputMode="url"
          placeholder="https://"
          required
          maxLength={1000}
          {...form.getInputProps('url')}
        />
      )}
      {source === 'register' && !oneRecord && (
        <NativeSelect
          label={t('field.register')}
          required
          data={[
            { value: '', label: t('choose') },
            ...items('evidence_register').map((item) => ({
              value: item.code,
              label: label('evidence_register', item.code),
            })),
          ]}
          {...form.getInputProps('register')}
          onChange={(event) => {
            const register = event.currentTarget.value as EvidenceRegister | ''
            form.setFieldValue('register', register)
            if (form.values.title.trim() === '' && register !== '') {
              form.setFieldValue('title', label('evidence_register', register))
            }
          }}
        />
      )}
      <NativeSelect
        label={t('field.kind')}
        required
        data={[
          { value: '', label: t('choose') },
          ...KINDS.map((value) => ({ value, label: label('evidence_kind', value) })),
        ]}
        {...form.getInputProps('kind')}
      />
      <TextInput label={t('field.title')} required maxLength={300} {...form.getInputProps('title')} />
      <div className={classes.two}>
        <TextInput
          label={t('field.documentNumber')}
          maxLength={60}
          {...form.getInputProps('documentNumber')}
        />
        <DateField
          label={t('field.documentDate')}
          required={dated}
          max={today()}
          {...form.getInputProps('documentDate')}
        />
        <NativeSelect
          label={t('field.schoolYear')}
          data={[
            { value: '', label: t('unknownYear') },
            ...years.map((year) => ({ value: String(year), label: schoolYear(year) })),
          ]}
          {...form.getInputProps('schoolYear')}
        />
        <DateField label={t('field.expiresOn')} {...form.getInputProps('expiresOn')} />
      </div>
      <Checkbox
        label={t('field.personalData')}
        description={t('personal.help')}
        {...form.getInputProps('personalData', { type: 'checkbox' })}
      />
      <Textarea
        label={t('field.note')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </div>
  )
}
