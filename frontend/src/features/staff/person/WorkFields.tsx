import { MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listMethodicalUnionsOptions, type StaffPerson } from '@/api'
import { foldText } from '@/shared/i18n/fold'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Hint } from '../Hint'
import { loadOutside, parseLoad, useNorms } from '../model/norms'
import { CATEGORIES } from '../model/search'
import classes from '../staff.module.css'
import type { FieldsProps } from './fields'
import { PartHead } from './PartNav'
import { ProceduresNote } from './ProceduresNote'

interface Props extends FieldsProps {
  schoolId: string
  person: StaffPerson | null
}

/** Position, subjects, load and how long; the end of the employment is one of the dates. */
export function WorkFields({ form, schoolId, person }: Props) {
  const { t } = useTranslation('staff')
  const { items, label } = useReference()
  const unions = useQuery(listMethodicalUnionsOptions({ path: { schoolId } }))
  const { values } = form
  return (
    <section className={classes.part} aria-labelledby="staff-work">
      <PartHead part="work" />
      <div className={classes.two}>
        <NativeSelect
          label={t('field.category')}
          required
          data={[
            { value: '', label: t('choose') },
            ...CATEGORIES.map((value) => ({ value, label: label('staff_category', value) })),
          ]}
          {...form.getInputProps('category')}
        />
        <TextInput label={t('field.position')} maxLength={150} required {...form.getInputProps('position')} />
      </div>
      <MultiSelect
        // In a sheet on a phone the field counts as scrolled away, and its list would be hidden.
        comboboxProps={{ hideDetached: false }}
        label={t('field.subjects')}
        placeholder={values.subjects.length === 0 ? t('help.subjects') : undefined}
        size="md"
        searchable
        maxValues={10}
        data={items('school_subject').map((item) => ({
          value: item.code,
          label: label('school_subject', item.code),
        }))}
        filter={({ options, search }) => {
          const wanted = foldText(search)
          return options.filter((option) => 'label' in option && foldText(option.label).includes(wanted))
        }}
        nothingFoundMessage={t('common:state.noResults')}
        // Escape closes the list, not the panel around the field.
        data-mantine-stop-propagation="true"
        {...form.getInputProps('subjects')}
      />
      <div className={classes.two}>
        <Load form={form} />
        <NativeSelect
          label={t('field.methodicalUnionId')}
          data={[{ value: '', label: t('none') }, ...unionChoices(unions.data?.items, person)]}
          {...form.getInputProps('methodicalUnionId')}
        />
        <DateField label={t('field.employedFrom')} {...form.getInputProps('employedFrom')} />
        <DateField
          label={t('field.employedTo')}
          min={values.employedFrom ?? undefined}
          {...form.getInputProps('employedTo')}
        />
      </div>
      <p className="small muted">{t(values.employedTo === null ? 'help.employedTo' : 'help.leaves')}</p>
      <ProceduresNote hiring={person === null} leaving={values.employedTo !== null} />
    </section>
  )
}

/** Hours a week; outside the norm is said at once and stops nothing. */
function Load({ form }: FieldsProps) {
  const { t } = useTranslation('staff')
  const { number } = useFormat()
  const norms = useNorms()
  const { weeklyLoad } = form.values
  return (
    <div>
      <TextInput
        label={t('field.weeklyLoad')}
        inputMode="decimal"
        maxLength={5}
        {...form.getInputProps('weeklyLoad')}
      />
      <Hint>
        {norms.load !== null &&
          loadOutside(weeklyLoad, norms) &&
          t('hint.load', {
            hours: number(parseLoad(weeklyLoad)),
            min: number(norms.load.min),
            max: number(norms.load.max),
          })}
      </Hint>
    </div>
  )
}

/** The own union stands in the list even before the list has come. */
function unionChoices(
  unions: readonly { id: string; name: string }[] | undefined,
  person: StaffPerson | null,
): { value: string; label: string }[] {
  const known = (unions ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const own = person?.methodicalUnionId
  if (own === undefined || known.some(({ value }) => value === own)) return known
  return [...known, { value: own, label: person?.methodicalUnionName ?? '' }]
}
