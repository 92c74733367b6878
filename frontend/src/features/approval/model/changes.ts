import type { ChangeKind, PlanChange, PlanSection } from '@/api'

export interface FieldChange {
  field: string | undefined
  oldValue: string | undefined
  newValue: string | undefined
}

/** Everything that happened to one thing, under its name. */
export interface ChangedThing {
  key: string
  kind: ChangeKind
  section: PlanSection
  targetId: string | undefined
  label: string
  fields: FieldChange[]
}

export interface SectionChanges {
  section: PlanSection
  things: ChangedThing[]
}

const ORDER: readonly PlanSection[] = [
  'mission',
  'settings',
  'foundations',
  'problems',
  'goals',
  'activities',
  'team',
  'approval',
]

/** A thing whose date and money changed stands once, with two lines below its name. */
export function groupChanges(changes: readonly PlanChange[]): ChangedThing[] {
  const things = new Map<string, ChangedThing>()
  for (const change of changes) {
    const key = `${change.kind}|${change.section}|${change.targetId ?? ''}|${change.label}`
    const thing = things.get(key) ?? {
      key,
      kind: change.kind,
      section: change.section,
      targetId: change.targetId,
      label: change.label,
      fields: [],
    }
    if (change.field !== undefined || change.oldValue !== undefined || change.newValue !== undefined) {
      thing.fields.push({ field: change.field, oldValue: change.oldValue, newValue: change.newValue })
    }
    things.set(key, thing)
  }
  return [...things.values()].sort((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section))
}

/** In the order of the plan; sections without changes are left out. */
export function bySection(things: readonly ChangedThing[]): SectionChanges[] {
  return ORDER.flatMap((section) => {
    const found = things.filter((thing) => thing.section === section)
    return found.length === 0 ? [] : [{ section, things: found }]
  })
}
