import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { className, sumPupils } from '../model/classes'
import type { YearForm } from '../model/yearForm'
import { ChoiceField, NumberField } from '../ui/fields'
import { Hint } from '../ui/Hint'
import { Part } from '../ui/Part'
import year from './year.module.css'

interface Props {
  form: YearForm
  errors: (pointer: string) => string | undefined
  onChange: (part: Partial<YearForm>) => void
  onLeave: () => void
}

/** What the reports of the year say, and at once whether the list of classes says the same. */
export function DeclaredPart({ form, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('school-profile')
  const { declared, classSets } = form
  const field = (figure: keyof typeof declared, maxLength: number) => ({
    'data-path': `/declared/${figure}`,
    maxLength,
    value: declared[figure],
    error: errors(`/declared/${figure}`),
    onChange: (value: number | null) => onChange({ declared: { ...declared, [figure]: value } }),
    onBlur: onLeave,
  })
  return (
    <Part title={t('declared.title')} help={t('declared.help')} path="/declared">
      <div className={year.declared}>
        <div>
          <NumberField label={t('declared.classSets')} {...field('classSets', 3)} />
          <Compared declared={declared.classSets} listed={classSets.length === 0 ? null : classSets.length} />
        </div>
        <div>
          <NumberField label={t('declared.pupils')} {...field('pupils', 5)} />
          <Compared declared={declared.pupils} listed={sumPupils(classSets)} />
        </div>
        <NumberField label={t('declared.teachers')} {...field('teachers', 4)} />
        <div>
          <fieldset className={year.range}>
            <legend>{t('declared.sizes')}</legend>
            <NumberField aria-label={t('declared.smallest')} {...field('smallestClass', 3)} />
            <span aria-hidden="true">–</span>
            <NumberField aria-label={t('declared.largest')} {...field('largestClass', 3)} />
          </fieldset>
          <Outside form={form} />
        </div>
      </div>
      <ChoiceField
        className={year.source}
        label={t('declared.source')}
        set="figure_source"
        data-path="/source"
        value={form.source}
        error={errors('/source')}
        onChange={(source) => onChange({ source })}
        onBlur={onLeave}
      />
    </Part>
  )
}

function Compared({ declared, listed }: { declared: number | null; listed: number | null }) {
  const { t } = useTranslation('school-profile')
  const { number } = useFormat()
  if (declared === null || listed === null) return null
  return declared === listed ? (
    <Hint tone="done" text={t('declared.same')} />
  ) : (
    <Hint tone="warning" text={t('declared.differs', { listed: number(listed) })} />
  )
}

function Outside({ form }: { form: YearForm }) {
  const { t } = useTranslation('school-profile')
  const { smallestClass, largestClass } = form.declared
  const outside = form.classSets.filter(
    ({ pupils }) =>
      pupils !== null &&
      ((smallestClass !== null && pupils < smallestClass) ||
        (largestClass !== null && pupils > largestClass)),
  )
  return outside.length === 0 ? null : (
    <Hint
      tone="warning"
      text={t('declared.outside', {
        classes: outside.map((one) => `${className(one)} – ${one.pupils}`).join(', '),
      })}
    />
  )
}
