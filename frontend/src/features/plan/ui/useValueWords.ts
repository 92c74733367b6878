import { same } from '@/shared/autosave/same'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { useWorking } from '../session/SessionContext'

type Fields = Record<string, unknown>

const SET: Record<string, string> = {
  direction: 'mop_direction',
  forms: 'plan_form',
  kind: 'plan_stage_kind',
  category: 'team_member_category',
  electedBy: 'electing_body',
  skills: 'team_skill',
  source: 'finance_source',
  block: 'mop_retrospective_block',
  input: 'mop_input',
  principle: 'mop_principle',
  body: 'mop_participating_body',
  act: 'legal_act',
}

/** A value of any part as people read it: labels, dates, sums, the texts behind ids. */
export function useValueWords(): (field: string, value: unknown, other?: unknown) => string {
  const { label } = useReference()
  const { shortDate, money } = useFormat()
  const content = useWorking((working) => working)

  const named = (id: string): string | undefined =>
    [...content.problems, ...content.goals, ...content.objectives, ...content.activities].find(
      (thing) => thing.id === id,
    )?.text

  const one = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') {
      const set = SET[field]
      if (set !== undefined) return label(set, value)
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDate(value)
      return field.endsWith('Id') || field.endsWith('Ids') ? (named(value) ?? value) : value
    }
    if (typeof value === 'boolean') return value ? '✓' : '—'
    if (typeof value !== 'object') return String(value)
    const fields = value as Fields
    if (typeof fields.amount === 'string') {
      return [money(fields.amount, String(fields.currency)), one('source', fields.source)]
        .filter(Boolean)
        .join(', ')
    }
    return Object.entries(fields)
      .map(([name, part]) => one(name, part))
      .filter(Boolean)
      .join(' · ')
  }

  return (field, value, other) => {
    if (!Array.isArray(value)) return one(field, value)
    // Of a list only the entries that differ: the rest would bury them.
    const others = Array.isArray(other) ? other : []
    const shown =
      typeof value[0] === 'object' ? value.filter((item) => !others.some((o) => same(o, item))) : value
    return shown.map((item) => one(field, item)).join('\n')
  }
}
