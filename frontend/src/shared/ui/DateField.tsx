import { TextInput } from '@mantine/core'
import { DateInput, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/ky'
import 'dayjs/locale/ru'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { parseTypedDate, useFormat } from '@/shared/i18n/format'
import classes from './DateField.module.css'
import { Icon } from './Icon'
import { useIsPhone } from './useIsPhone'

interface Props {
  label: ReactNode
  /** YYYY-MM-DD or null; no Date object and no time zone anywhere. */
  value?: string | null
  onChange: (value: string | null) => void
  description?: ReactNode
  error?: ReactNode
  min?: string
  max?: string
  required?: boolean
  disabled?: boolean
  name?: string
  onBlur?: () => void
  'data-path'?: string
  'aria-label'?: string
}

/** Kyrgyz calendar on desktops; phones bring a calendar of their own that thumbs know. */
export function DateField({ min, max, onChange, value = null, ...rest }: Props) {
  const { t } = useTranslation('common')
  const { lang, shortDate } = useFormat()
  const phone = useIsPhone()
  const [title, back, on] = [t('form.pickDate'), t('form.previous'), t('form.next')]
  if (phone) {
    return (
      <TextInput
        {...rest}
        type="date"
        min={min}
        max={max}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        // Browsers write the day in the order of their own language; ours stands over it.
        inputContainer={(input) => (
          <div className={classes.native}>
            {input}
            <span aria-hidden="true" className={value === null ? classes.pattern : undefined}>
              {value === null ? t('form.datePlaceholder') : shortDate(value)}
            </span>
          </div>
        )}
      />
    )
  }
  return (
    <DatesProvider settings={{ locale: lang, firstDayOfWeek: 1, consistentWeeks: true }}>
      <DateInput
        {...rest}
        valueFormat="DD.MM.YYYY"
        ariaLabels={{
          previousMonth: back,
          nextMonth: on,
          previousYear: back,
          nextYear: on,
          previousDecade: back,
          nextDecade: on,
          monthLevelControl: title,
          yearLevelControl: title,
        }}
        // The library's own reading takes a half-typed "2" for a day of 2001 and stops there.
        dateParser={parseTypedDate}
        classNames={{ day: classes.day }}
        // It lies beside the page's parts, so it is named as one; at once there and gone.
        popoverProps={{
          transitionProps: { duration: 0 },
          attributes: { dropdown: { role: 'region', 'aria-label': title } },
        }}
        // Escape closes the calendar, not the panel around the field.
        data-mantine-stop-propagation="true"
        placeholder={t('form.datePlaceholder')}
        minDate={min}
        maxDate={max}
        value={value}
        onChange={onChange}
        clearable={!rest.required}
        clearButtonProps={{ 'aria-label': t('form.clear') }}
        rightSection={value === null || rest.required ? <Icon name="calendar" /> : undefined}
        rightSectionPointerEvents={value === null || rest.required ? 'none' : 'all'}
      />
    </DatesProvider>
  )
}
