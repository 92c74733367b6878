import { createContext, useContext } from 'react'
import type { CommentThread, Place } from './model/comments'

export interface CommentsAccess {
  /** False for readers to whom internal comments are not shown (the commission), and before they arrived. */
  shown: boolean
  /** Given when the comments could not be read: tries again. */
  failed: (() => unknown) | null
  /** The district specialist starts a comment, the school answers. */
  mayStart: boolean
  mayAnswer: boolean
  places: ReadonlyMap<string, readonly CommentThread[]>
  threadsAt: (place: Place) => readonly CommentThread[]
  open: (place: Place, label: string) => void
}

export const CommentsContext = createContext<CommentsAccess>({
  shown: false,
  failed: null,
  mayStart: false,
  mayAnswer: false,
  places: new Map(),
  threadsAt: () => [],
  open: () => undefined,
})

export const useComments = (): CommentsAccess => useContext(CommentsContext)
