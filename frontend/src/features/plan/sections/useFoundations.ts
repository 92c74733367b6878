import type { PlanFoundationsUpdate } from '@/api'
import { useFieldErrors, usePlanSession, useWorking } from '../session/SessionContext'

type Lists = 'retrospective' | 'inputs' | 'principles' | 'participatingBodies' | 'legalActs'
type Item<L extends Lists> = PlanFoundationsUpdate[L][number]

/** Reads and writes the entry of one code in a list of the foundations; a code without an entry is unknown. */
export function useFoundations<L extends Lists>(list: L, codeField: keyof Item<L>) {
  const session = usePlanSession()
  const planId = useWorking((content) => content.plan.id)
  const entries = useWorking((content) => content.foundations[list]) as Item<L>[]
  const errors = useFieldErrors('foundations', planId)
  return {
    entries,
    entry: (code: string): Item<L> | undefined => entries.find((item) => item[codeField] === code),
    error: (code: string, field: keyof Item<L>): string | undefined => {
      const index = entries.findIndex((item) => item[codeField] === code)
      return index === -1 ? undefined : errors(`${list}.${index}.${String(field)}`)
    },
    set: (code: string, blank: Item<L>, change: Partial<Item<L>>) =>
      session.edit('foundations', planId, (value) => {
        const items = value[list] as Item<L>[]
        const known = items.some((item) => item[codeField] === code)
        const next = known
          ? items.map((item) => (item[codeField] === code ? { ...item, ...change } : item))
          : [...items, { ...blank, ...change }]
        return { ...value, [list]: next }
      }),
    replace: (next: Item<L>[]) =>
      session.edit('foundations', planId, (value) => ({ ...value, [list]: next })),
  }
}
