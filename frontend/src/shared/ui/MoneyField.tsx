import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseMoney, useFormat } from '@/shared/i18n/format'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** A decimal string ("12500.50") or null when unknown; never a float. */
  value: string | null
  onChange: (value: string | null) => void
  currency?: 'KGS' | 'USD'
  /** What is counted when it is no money: "м²". */
  unit?: string
  /** The words for what is no number of that kind. */
  invalid?: string
}

/** Takes "12 500,50" as people write it; an unreadable sum is said at once and is not sent. */
export function MoneyField({
  value,
  onChange,
  currency = 'KGS',
  unit,
  invalid,
  error,
  onBlur,
  ...rest
}: Props) {
  const { t } = useTranslation('common')
  const { amount, money } = useFormat()
  const [text, setText] = useState(value === null ? '' : amount(value))
  const [wrong, setWrong] = useState(false)

  useEffect(() => {
    // Follows the value from outside (undo, a newer version) without touching what is being typed.
    setText((typed) => (parseMoney(typed) === value ? typed : value === null ? '' : amount(value)))
    setWrong(false)
  }, [value, amount])

  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      value={text}
      error={wrong ? (invalid ?? t('form.amountInvalid')) : error}
      rightSection={
        <span className="muted small">{unit ?? money('0', currency).split('\u00a0').at(-1)}</span>
      }
      rightSectionWidth={unit !== undefined || currency === 'KGS' ? 52 : 84}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        if (typed.trim() === '') {
          setWrong(false)
          onChange(null)
          return
        }
        const parsed = parseMoney(typed)
        if (parsed !== null) {
          setWrong(false)
          onChange(parsed)
        }
      }}
      onBlur={(event) => {
        const parsed = parseMoney(text)
        setWrong(text.trim() !== '' && parsed === null)
        if (parsed !== null) setText(amount(parsed))
        onBlur?.(event)
      }}
    />
  )
}
