import type { Kind, Value } from './resources'

const FILLED: Record<Kind, string[]> = {
  plan: ['title'],
  foundations: [],
  problem: ['text'],
  goal: ['text'],
  objective: ['text'],
  activity: ['text'],
  member: ['fullName'],
}

/** Without these a part says nothing and is not sent. */
export function blankFields<K extends Kind>(kind: K, value: Value<K>): string[] {
  const fields = value as unknown as Record<string, unknown>
  return FILLED[kind].filter((name) => String(fields[name] ?? '').trim() === '')
}

/** Where to go on writing. */
export function placeHref(planId: string, section: string, target?: string): string {
  const search = new URLSearchParams({ section })
  if (target !== undefined && target !== planId) search.set('target', target)
  return `/plans/${planId}/edit?${search}`
}
