import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { parseTime } from '../model/shifts'

interface Common {
  label?: string
  /** Where a table's header is the label. */
  'aria-label'?: string
  /** JSON pointer of the field in the update. */
  'data-path'?: string
  error?: string
  className?: string
  onBlur?: () => void
}

interface NumberProps extends Common {
  /** A cell of a column that Enter walks down. */
  'data-pupils'?: boolean
  value: number | null
  maxLength?: number
  placeholder?: string
  onChange: (value: number | null) => void
  onEnter?: (back: boolean) => void
}

/** A whole number; empty is unknown, which is not 0. */
export function NumberField({ value, onChange, onEnter, maxLength = 4, ...rest }: NumberProps) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      maxLength={maxLength}
      value={value === null ? '' : String(value)}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '')
        onChange(digits === '' ? null : Number(digits))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter !== undefined) {
          event.preventDefault()
          onEnter(event.shiftKey)
        }
      }}
    />
  )
}

interface TimeProps extends Common {
  value: string | null
  onChange: (value: string | null) => void
}

/** Takes "8.30" and "830" as well; the browser's own field would show AM and PM. */
export function TimeField({ value, onChange, error, onBlur, ...rest }: TimeProps) {
  const { t } = useTranslation('school-profile')
  const [text, setText] = useState(value ?? '')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    setText((typed) => (parseTime(typed) === value ? typed : (value ?? '')))
    setWrong(false)
  }, [value])
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="08:30"
      value={text}
      error={wrong ? t('shifts.timeWrong') : error}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        const parsed = parseTime(typed)
        if (parsed !== null || typed.trim() === '') {
          setWrong(false)
          onChange(parsed)
        }
      }}
      onBlur={() => {
        const parsed = parseTime(text)
        setWrong(text.trim() !== '' && parsed === null)
        if (parsed !== null) setText(parsed)
        onBlur?.()
      }}
    />
  )
}

interface ChoiceProps extends Common {
  value: string
  /** A set of the reference data. */
  set: string
  /** Where nothing chosen is no answer. */
  required?: boolean
  except?: readonly string[]
  onChange: (value: string) => void
}

/** One value of the reference data. */
export function ChoiceField({ value, set, required = false, except = [], onChange, ...rest }: ChoiceProps) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  return (
    <NativeSelect
      {...rest}
      value={value}
      data={[
        ...(required ? [] : [{ value: '', label: t('notSaid') }]),
        ...items(set)
          .filter(({ code }) => !except.includes(code))
          .map(({ code }) => ({ value: code, label: label(set, code) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface YesNoProps extends Common {
  value: boolean | null
  /** What stands for "not known" where there is little room. */
  unknown?: string
  onChange: (value: boolean | null) => void
}

/** Yes, no, or not known; the last is not "no". */
export function YesNoField({ value, unknown, onChange, ...rest }: YesNoProps) {
  const { t } = useTranslation('school-profile')
  return (
    <NativeSelect
      {...rest}
      value={value === null ? '' : String(value)}
      data={[
        { value: '', label: unknown ?? t('notSaid') },
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(chosen === '' ? null : chosen === 'true')
      }}
    />
  )
}
