import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LANGUAGE_NAMES, type Lang } from '@/shared/i18n/languages'
import type { Words } from '../model/form'
import classes from '../survey.module.css'

interface Props {
  label: string
  /** Stands to readers only, where a list of equal fields says enough to the eye. */
  quiet?: boolean
  value: Words
  onChange: (value: Words) => void
  onLeave: () => void
  /** Russian and English too; otherwise they stay as they are. */
  translations: boolean
  maxLength: number
  error?: string
  description?: string
}

const OTHERS: readonly Exclude<Lang, 'ky'>[] = ['ru', 'en']

/** One text: Kyrgyz always, the other languages when they are asked for. */
export function WordsField(props: Props) {
  const { label, quiet, value, onChange, onLeave, translations, maxLength, error, description } = props
  const { t } = useTranslation('survey')
  const field = (lang: Lang) => {
    const name = lang === 'ky' ? label : `${label}: ${LANGUAGE_NAMES[lang]}`
    return (
      <Textarea
        key={lang}
        label={quiet ? undefined : lang === 'ky' ? name : LANGUAGE_NAMES[lang]}
        aria-label={quiet ? name : undefined}
        placeholder={quiet && lang !== 'ky' ? LANGUAGE_NAMES[lang] : quiet ? t('editor.write') : undefined}
        description={lang === 'ky' ? description : undefined}
        lang={lang}
        autosize
        minRows={1}
        maxLength={maxLength}
        value={value[lang]}
        error={lang === 'ky' ? error : undefined}
        onChange={(event) => onChange({ ...value, [lang]: event.currentTarget.value })}
        onBlur={onLeave}
      />
    )
  }
  return (
    <div className={classes.words}>
      {field('ky')}
      {translations && <div className={classes.translations}>{OTHERS.map(field)}</div>}
    </div>
  )
}
