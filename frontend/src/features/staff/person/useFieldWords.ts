import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listMethodicalUnionsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import type { PersonForm } from '../model/personForm'

const SETS: Partial<Record<keyof PersonForm, string>> = {
  sex: 'sex',
  category: 'staff_category',
  education: 'education_level',
  qualificationCategory: 'qualification_category',
}

/** Fields of a person and their values as people read them. */
export function useFieldWords(schoolId: string) {
  const { t } = useTranslation('staff')
  const { label: named } = useReference()
  const { shortDate } = useFormat()
  const unions = useQuery(listMethodicalUnionsOptions({ path: { schoolId } }))
  const label = (field: keyof PersonForm) => t(`field.${field}`)
  const show = (field: keyof PersonForm, form: PersonForm): string => {
    if (field === 'subjects') return form.subjects.map((code) => named('school_subject', code)).join(', ')
    if (field === 'awards') return form.awards.map((award) => named('award', award.kind)).join(', ')
    const value = form[field]
    if (value === null) return ''
    if (field === 'methodicalUnionId') {
      return unions.data?.items.find((union) => union.id === value)?.name ?? ''
    }
    const set = SETS[field]
    if (set !== undefined) return named(set, value)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : value
  }
  return { label, show }
}
