import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getReferenceDataOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from '../survey.module.css'

interface Props {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** The criteria of the self-evaluation that the survey serves; the chosen ones stand in the closed line too. */
export function CriteriaField({ value, onChange }: Props) {
  const { t } = useTranslation('survey')
  const { lang } = useFormat()
  const reference = useQuery({ ...getReferenceDataOptions(), staleTime: Number.POSITIVE_INFINITY })
  const sections = reference.data?.criteriaSets[0]?.sections ?? []
  const toggle = (code: string) => {
    const next = value.includes(code) ? value.filter((one) => one !== code) : [...value, code]
    onChange(next.sort())
  }
  return (
    <details className={classes.criteria}>
      <summary>
        <span className="strong">{t('field.criteria')}</span>
        <span className="muted">{value.length === 0 ? t('field.criteriaNone') : value.join(', ')}</span>
      </summary>
      <p className="small muted">{t('field.criteriaHelp')}</p>
      {sections.map((section) => (
        <fieldset key={section.code}>
          <legend>{section.label[lang]}</legend>
          {section.criteria.map((criterion) => (
            <Checkbox
              key={criterion.code}
              label={`${criterion.code}. ${criterion.label[lang]}`}
              checked={value.includes(criterion.code)}
              onChange={() => toggle(criterion.code)}
            />
          ))}
        </fieldset>
      ))}
    </details>
  )
}
