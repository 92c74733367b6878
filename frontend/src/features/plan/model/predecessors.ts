import type { Activity } from '@/api'

type Link = Pick<Activity, 'id' | 'predecessorIds'>

/**
 * The way from `id` back to itself if `candidate` became its predecessor, as ids in the order in which the
 * work would have to go; null when there is no circle.
 */
export function circleWith(activities: readonly Link[], id: string, candidate: string): string[] | null {
  if (id === candidate) return [id, id]
  const before = new Map(activities.map((activity) => [activity.id, activity.predecessorIds]))
  const seen = new Set<string>([candidate])
  const queue: string[][] = [[candidate]]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const head = path[0]
    if (head === undefined) continue
    for (const earlier of before.get(head) ?? []) {
      if (earlier === id) return [id, ...path, id]
      if (seen.has(earlier)) continue
      seen.add(earlier)
      queue.push([earlier, ...path])
    }
  }
  return null
}
