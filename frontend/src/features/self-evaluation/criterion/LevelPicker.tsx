import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationLevel } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { LEVEL_LOOK, LEVELS } from '../model/levels'
import classes from './LevelPicker.module.css'

interface Props {
  value: EvaluationLevel
  onChange: (level: EvaluationLevel) => void
  /** On a phone the bar at the bottom has no room for the heading. */
  bare?: boolean
}

/** Three large buttons with icon and word; a thumb reaches them without looking. */
export function LevelPicker({ value, onChange, bare = false }: Props) {
  const { t } = useTranslation('self-evaluation')
  const name = useId()
  return (
    <fieldset className={classes.picker}>
      <legend className={bare ? 'vh' : classes.legend}>{t('level.title')}</legend>
      {LEVELS.map((level) => (
        <label
          key={level}
          className={classes.level}
          data-tone={LEVEL_LOOK[level].tone}
          data-on={value === level}
        >
          <input type="radio" name={name} checked={value === level} onChange={() => onChange(level)} />
          <Icon name={LEVEL_LOOK[level].icon} size="lg" />
          <span>{t(`level.${level}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A level as it is read: icon and word. */
export function LevelMark({ level }: { level: EvaluationLevel }) {
  const { t } = useTranslation('self-evaluation')
  const { icon, tone } = LEVEL_LOOK[level]
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon name={icon} size="sm" />
      {t(`level.${level}`)}
    </span>
  )
}
