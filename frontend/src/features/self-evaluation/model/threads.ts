import type { SelfEvaluationComment } from '@/api'

export interface Thread {
  root: SelfEvaluationComment
  answers: SelfEvaluationComment[]
}

/** Comments with their answers, oldest first. */
export function threadsOf(comments: readonly SelfEvaluationComment[]): Thread[] {
  const threads = new Map<string, Thread>()
  for (const comment of comments) {
    if (comment.parentId === undefined) threads.set(comment.id, { root: comment, answers: [] })
  }
  for (const comment of comments) {
    if (comment.parentId !== undefined) threads.get(comment.parentId)?.answers.push(comment)
  }
  return [...threads.values()]
}
