import { Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import classes from '../staff.module.css'
import type { FieldsProps } from './fields'
import { PartHead } from './PartNav'

/** Who it is; only what the register needs is asked. */
export function PersonalFields({ form }: FieldsProps) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  return (
    <section className={classes.part} aria-labelledby="staff-person">
      <PartHead part="person" />
      <div className={classes.three}>
        <TextInput label={t('field.lastName')} maxLength={80} required {...form.getInputProps('lastName')} />
        <TextInput
          label={t('field.firstName')}
          maxLength={80}
          required
          {...form.getInputProps('firstName')}
        />
        <TextInput label={t('field.middleName')} maxLength={80} {...form.getInputProps('middleName')} />
      </div>
      <div className={classes.two}>
        <Radio.Group label={t('field.sex')} required {...form.getInputProps('sex')}>
          <div className={classes.choices}>
            <Radio value="female" label={label('sex', 'female')} />
            <Radio value="male" label={label('sex', 'male')} />
          </div>
        </Radio.Group>
        <DateField label={t('field.birthDate')} max={today()} {...form.getInputProps('birthDate')} />
        <TextInput label={t('field.phone')} type="tel" maxLength={40} {...form.getInputProps('phone')} />
        <TextInput
          label={t('field.personnelNumber')}
          maxLength={30}
          {...form.getInputProps('personnelNumber')}
        />
      </div>
      <p className="small muted">{t('help.personal')}</p>
    </section>
  )
}
