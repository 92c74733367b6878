import type { Comment, PlanSection } from '@/api'

/** A place in the plan at which one can comment: a section, or a thing in it. */
export interface Place {
  section: PlanSection
  targetId?: string
}

export interface CommentThread {
  root: Comment
  answers: Comment[]
}

export const placeKey = ({ section, targetId }: Place): string =>
  targetId === undefined ? section : `${section}:${targetId}`

/** Anchor of a place on the page, for links from the approval and from the editor. */
export const anchorOf = (place: Place): string => placeKey(place).replace(':', '-')

/** Threads by place, oldest first; an answer stands under its question wherever it was written. */
export function threadsByPlace(comments: readonly Comment[]): ReadonlyMap<string, CommentThread[]> {
  const roots = new Map<string, CommentThread>()
  const places = new Map<string, CommentThread[]>()
  for (const comment of comments) {
    if (comment.parentId !== undefined) continue
    const thread = { root: comment, answers: [] }
    roots.set(comment.id, thread)
    const key = placeKey(comment)
    places.set(key, [...(places.get(key) ?? []), thread])
  }
  for (const comment of comments) {
    if (comment.parentId !== undefined) roots.get(comment.parentId)?.answers.push(comment)
  }
  return places
}

export const openCount = (threads: readonly CommentThread[] | undefined): number =>
  (threads ?? []).filter((thread) => !thread.root.resolved).length
