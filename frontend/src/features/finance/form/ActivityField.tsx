import { type ComboboxParsedItem, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceActivityRef, getPlanContentOptions, listPlansOptions, type PlanSummary } from '@/api'
import { foldText } from '@/shared/i18n/fold'

interface Props {
  schoolId: string
  /** The activity that is linked already, perhaps of an older plan. */
  known?: FinanceActivityRef
  value: string
  error?: ReactNode
  onChange: (activityId: string) => void
}

/** Money can be of the plan in force and of the one before it; older ones are history. */
const PLANS = 2

/** Picks an activity of an approved plan, by its number or a part of its words. */
export function ActivityField({ schoolId, known, value, error, onChange }: Props) {
  const { t } = useTranslation('finance')
  const plans = useQuery(listPlansOptions({ query: { schoolId, size: 50 } }))
  const approved = (plans.data?.items ?? [])
    .filter(({ status }) => status === 'in_force' || status === 'completed')
    .sort((a, b) => b.firstSchoolYear - a.firstSchoolYear)
    .slice(0, PLANS)
  const newest = usePlanActivities(approved[0])
  const former = usePlanActivities(approved[1])
  const groups = [newest, former].flatMap((group) => group ?? [])
  const there = groups.some(({ items }) => items.some((item) => item.value === known?.id))
  const data = [
    ...(known === undefined || there
      ? []
      : [{ group: t('activity.linked'), items: [{ value: known.id, label: known.title }] }]),
    ...groups,
  ]
  const none =
    plans.data !== undefined &&
    (approved.length === 0 || (newest !== null && groups.every(({ items }) => items.length === 0)))
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
      data={data}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
      filter={({ options, search }) => narrowed(options, foldText(search))}
      nothingFoundMessage={t('common:state.noResults')}
      maxDropdownHeight={280}
      // Escape closes the list, not the panel around the field.
      data-mantine-stop-propagation="true"
    />
  )
}

/** The activities of one plan as a group of choices; null until they are there. */
function usePlanActivities(plan: PlanSummary | undefined) {
  const content = useQuery({
    ...getPlanContentOptions({ path: { planId: plan?.id ?? '' } }),
    enabled: plan !== undefined,
  })
  if (plan === undefined || content.data === undefined) return null
  return {
    group: plan.title,
    items: content.data.activities.map(({ id, number, text }) => ({
      value: id,
      label: `${number}. ${text}`,
    })),
  }
}

/** What holds the words, as folded, in whatever group it stands. */
function narrowed(options: ComboboxParsedItem[], words: string): ComboboxParsedItem[] {
  const fits = ({ label }: { label: string }) => foldText(label).includes(words)
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option) ? [option] : []
    const items = option.items.filter(fits)
    return items.length === 0 ? [] : [{ ...option, items }]
  })
}
