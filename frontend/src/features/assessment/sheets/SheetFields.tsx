import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type LessonObservation, listAssessmentsOptions } from '@/api'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import classes from '../assessment.module.css'
import type { SheetForm } from '../model/sheet'
import { PersonField } from '../PersonField'

const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1))

interface Props {
  form: UseFormReturnType<SheetForm>
  schoolId: string
  sheet: LessonObservation | null
}

/** The lesson, who taught it and who observed it; a sheet joins only an open assessment. */
export function SheetFields({ form, schoolId, sheet }: Props) {
  const { t } = useTranslation('assessment')
  const { items, label } = useReference()
  const assessments = useQuery(listAssessmentsOptions({ path: { schoolId }, query: { size: 200 } }))
  const open = assessments.data?.items.filter(({ status }) => status !== 'closed') ?? []
  const known = sheet?.assessmentId
  const choices = open.map(({ id, topic }) => ({ value: id, label: topic }))
  if (known !== undefined && !choices.some(({ value }) => value === known)) {
    choices.unshift({ value: known, label: sheet?.assessmentTopic ?? '' })
  }
  return (
    <>
      <div className={classes.pair}>
        <DateField
          label={t('sheet.observedOn')}
          max={today()}
          required
          {...form.getInputProps('observedOn')}
        />
        <NativeSelect label={t('sheet.grade')} data={GRADES} {...form.getInputProps('grade')} />
        <TextInput
          label={t('sheet.letter')}
          maxLength={5}
          autoComplete="off"
          {...form.getInputProps('letter')}
        />
      </div>
      <NativeSelect
        label={t('sheet.subject')}
        required
        data={[
          { value: '', label: t('choose') },
          ...items('school_subject').map(({ code }) => ({
            value: code,
            label: label('school_subject', code),
          })),
        ]}
        {...form.getInputProps('subject')}
      />
      <TextInput
        label={t('sheet.lessonTopic')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('lessonTopic')}
      />
      <PersonField
        schoolId={schoolId}
        label={t('sheet.teacher')}
        description={t('sheet.teacherHelp')}
        known={sheet?.teacher}
        value={form.values.teacherId}
        error={form.errors.teacherId}
        onChange={(id) => form.setFieldValue('teacherId', id)}
      />
      <TextInput
        label={t('sheet.observer')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('observer')}
      />
      <NativeSelect
        label={t('sheet.assessment')}
        data={[{ value: '', label: t('sheet.alone') }, ...choices]}
        {...form.getInputProps('assessmentId')}
      />
    </>
  )
}

/** What was good, and what the observer advises. */
export function SheetRemarks({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('assessment')
  return (
    <>
      <Textarea
        label={t('sheet.strengths')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        {...form.getInputProps('strengths')}
      />
      <Textarea
        label={t('sheet.advice')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        {...form.getInputProps('advice')}
      />
    </>
  )
}
