import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StaffPerson } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { DateField } from '@/shared/ui/DateField'
import { Hint } from '../Hint'
import { useNorms } from '../model/norms'
import { qualificationState } from '../model/qualification'
import { EDUCATION, QUALIFICATIONS } from '../model/search'
import classes from '../staff.module.css'
import type { FieldsProps } from './fields'
import { PartHead } from './PartNav'

interface Props extends FieldsProps {
  person: StaffPerson | null
}

/** Education, experience and the qualification category with its end. */
export function QualificationFields({ form, person }: Props) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const { values } = form
  const qualified = values.qualificationCategory !== '' && values.qualificationCategory !== 'none'
  const { noticeMonths } = useNorms()
  const state = qualificationState(
    values.qualificationCategory,
    values.qualificationValidTo,
    today(),
    noticeMonths,
  )
  const years = experience(values.experienceStartYear, person)
  return (
    <section className={classes.part} aria-labelledby="staff-qualification">
      <PartHead part="qualification" />
      <div className={classes.two}>
        <NativeSelect
          label={t('field.education')}
          data={[
            { value: '', label: t('unknown') },
            ...EDUCATION.map((value) => ({ value, label: label('education_level', value) })),
          ]}
          {...form.getInputProps('education')}
        />
        <TextInput label={t('field.speciality')} maxLength={200} {...form.getInputProps('speciality')} />
        <NativeSelect
          label={t('field.qualificationCategory')}
          data={[
            { value: '', label: t('unknown') },
            ...QUALIFICATIONS.map((value) => ({ value, label: label('qualification_category', value) })),
          ]}
          {...form.getInputProps('qualificationCategory')}
        />
        {qualified ? (
          <div>
            <DateField
              label={t('field.qualificationValidTo')}
              {...form.getInputProps('qualificationValidTo')}
            />
            <Hint>
              {(state === 'expired' || state === 'soon') &&
                t(`qualification.${state}`, { date: shortDate(values.qualificationValidTo) })}
            </Hint>
          </div>
        ) : (
          <span />
        )}
        <TextInput
          label={t('field.experienceStartYear')}
          description={years === null ? t('help.experience') : t('help.experienceYears', { count: years })}
          inputMode="numeric"
          maxLength={4}
          {...form.getInputProps('experienceStartYear')}
        />
      </div>
    </section>
  )
}

/** Whole years in the present school year; the server's own figure while nothing was changed. */
function experience(startYear: string, person: StaffPerson | null): number | null {
  if (startYear === String(person?.experienceStartYear)) return person?.experienceYears ?? null
  if (!/^\d{4}$/.test(startYear)) return null
  const years = schoolYearOf(today()) - Number(startYear)
  return years >= 0 && years < 80 ? years : null
}
