import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { Hint } from '../Hint'
import type { CourseForm } from '../model/courseForm'
import { coursePace, useNorms } from '../model/norms'
import classes from '../staff.module.css'

/** What, where, when and how long; more hours a day than anybody can study are doubted at once. */
export function CourseFields({ form }: { form: UseFormReturnType<CourseForm> }) {
  const { t } = useTranslation('staff')
  const { values } = form
  return (
    <>
      <TextInput
        label={t('course.topic')}
        maxLength={300}
        required
        data-autofocus
        {...form.getInputProps('topic')}
      />
      <TextInput label={t('course.provider')} maxLength={200} {...form.getInputProps('provider')} />
      <div>
        <div className={classes.three}>
          <DateField label={t('course.startedOn')} {...form.getInputProps('startedOn')} />
          <DateField
            label={t('course.endedOn')}
            min={values.startedOn ?? undefined}
            {...form.getInputProps('endedOn')}
          />
          <TextInput
            label={t('course.hours')}
            inputMode="numeric"
            maxLength={4}
            {...form.getInputProps('hours')}
          />
        </div>
        <Pace values={values} />
      </div>
      <TextInput
        label={t('course.certificateNumber')}
        maxLength={60}
        {...form.getInputProps('certificateNumber')}
      />
      <Textarea
        label={t('course.preparation')}
        description={t('course.preparationHelp')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('preparation')}
      />
      <Textarea
        label={t('course.report')}
        description={t('course.reportHelp')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('report')}
      />
      <DateField label={t('course.reportedOn')} max={today()} {...form.getInputProps('reportedOn')} />
    </>
  )
}

function Pace({ values }: { values: CourseForm }) {
  const { t } = useTranslation('staff')
  const { number } = useFormat()
  const norms = useNorms()
  const pace = coursePace(values.hours, values.startedOn, values.endedOn, norms)
  if (pace === null) return <Hint>{null}</Hint>
  const words = { days: number(pace.days), perDay: number(pace.perDay, { max: 1 }) }
  if (!pace.tooMany) return <p className={`${classes.pace} small muted`}>{t('course.pace', words)}</p>
  return (
    <Hint>{t('hint.pace', { ...words, hours: values.hours.trim(), max: number(norms.hoursPerDay) })}</Hint>
  )
}
