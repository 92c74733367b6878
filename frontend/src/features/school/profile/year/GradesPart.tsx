import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { gradesOf, withGrades, type YearForm } from '../model/yearForm'
import { Part } from '../ui/Part'
import classes from '../ui/profile.module.css'
import year from './year.module.css'

interface Props {
  form: YearForm
  /** What held in that year, from the reference data. */
  system: string
  errors: (pointer: string) => string | undefined
  onChange: (form: YearForm) => void
  onLeave: () => void
}

/** From which grade to which, and which of them get no marks. */
export function GradesPart({ form, system, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const highest = Number(items('grade_system').find(({ code }) => code === system)?.attributes?.highest ?? 0)
  const grades = Array.from({ length: Math.max(highest, form.lastGrade ?? 0) }, (_, index) => index + 1)
  const options = [
    { value: '', label: t('grades.none') },
    ...grades.map((grade) => ({ value: String(grade), label: t('grades.grade', { grade }) })),
  ]
  const chosen = (text: string) => (text === '' ? null : Number(text))
  return (
    <Part title={t('grades.title')} help={t('grades.help', { system: label('grade_system', system) })}>
      <div className={classes.pair}>
        <NativeSelect
          label={t('grades.first')}
          data-path="/firstGrade"
          value={form.firstGrade ?? ''}
          data={options}
          error={errors('/firstGrade')}
          onChange={(event) => onChange(withGrades(form, chosen(event.currentTarget.value), form.lastGrade))}
          onBlur={onLeave}
        />
        <NativeSelect
          label={t('grades.last')}
          data-path="/lastGrade"
          value={form.lastGrade ?? ''}
          data={options}
          error={errors('/lastGrade')}
          onChange={(event) => onChange(withGrades(form, form.firstGrade, chosen(event.currentTarget.value)))}
          onBlur={onLeave}
        />
      </div>
      <fieldset className={year.ungraded} data-path="/ungradedGrades">
        <legend>{t('grades.ungraded')}</legend>
        {gradesOf(form).map((grade) => (
          <Checkbox
            key={grade}
            label={t('grades.grade', { grade })}
            checked={form.ungradedGrades.includes(grade)}
            onChange={(event) =>
              onChange({
                ...form,
                ungradedGrades: event.currentTarget.checked
                  ? [...form.ungradedGrades, grade].sort((a, b) => a - b)
                  : form.ungradedGrades.filter((one) => one !== grade),
              })
            }
          />
        ))}
      </fieldset>
    </Part>
  )
}
