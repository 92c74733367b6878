import { Radio } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './MarkField.module.css'
import { MARKS } from './model/lists'

interface Props {
  label: string
  value: string
  onChange: (mark: string) => void
}

/** A mark of the five-point scale, large enough for a thumb. */
export function MarkField({ label, value, onChange }: Props) {
  const { t } = useTranslation('assessment')
  const id = useId()
  return (
    <fieldset className={classes.marks}>
      <legend className="vh">{label}</legend>
      {[...MARKS.map(String), ''].map((mark) => (
        <label key={mark} htmlFor={`${id}-${mark}`} data-on={value === mark} data-none={mark === ''}>
          <Radio
            id={`${id}-${mark}`}
            name={id}
            className={classes.markInput}
            value={mark}
            checked={value === mark}
            onChange={() => onChange(mark)}
          />
          <span>{mark === '' ? t('sheet.noMark') : mark}</span>
        </label>
      ))}
    </fieldset>
  )
}
