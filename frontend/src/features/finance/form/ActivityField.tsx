import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceActivityRef, getPlanContentOptions, listPlansOptions } from '@/api'
import { foldText } from '@/shared/i18n/fold'

interface Props {
  schoolId: string
  /** The activity that is linked already, perhaps of an older plan. */
  known?: FinanceActivityRef
  value: string
  error?: ReactNode
  onChange: (activityId: string) => void
}

/** Picks an activity of the plan that is in force, by its number or a part of its words. */
export function ActivityField({ schoolId, known, value, error, onChange }: Props) {
  const { t } = useTranslation('finance')
  const plans = useQuery(listPlansOptions({ query: { schoolId, status: 'in_force', size: 10 } }))
  const planId = plans.data?.items.find((plan) => plan.historical !== true)?.id
  const content = useQuery({
    ...getPlanContentOptions({ path: { planId: planId ?? '' } }),
    enabled: planId !== undefined,
  })
  const choices = (content.data?.activities ?? []).map(({ id, number, text }) => ({
    value: id,
    label: `${number}. ${text}`,
  }))
  if (known !== undefined && !choices.some((choice) => choice.value === known.id)) {
    choices.unshift({ value: known.id, label: known.title })
  }
  const none = (plans.data !== undefined && planId === undefined) || content.data?.activities.length === 0
  return (
    <Select
      label={t('field.activity')}
      description={t(none ? 'activity.noPlan' : 'activity.fieldHelp')}
      error={error}
      // In a sheet on a phone the field counts as scrolled away, and its list would be hidden.
      comboboxProps={{ hideDetached: false }}
      size="md"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common:form.clear') }}
      disabled={none && known === undefined}
      data={choices}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && foldText(option.label).includes(foldText(search)))
      }
      nothingFoundMessage={t('common:state.noResults')}
      maxDropdownHeight={280}
      // Escape closes the list, not the panel around the field.
      data-mantine-stop-propagation="true"
    />
  )
}
