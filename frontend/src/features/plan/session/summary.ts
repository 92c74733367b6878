import type { SaveStatus } from '@/shared/ui/SaveState'

const WORST_FIRST: readonly SaveStatus[] = [
  'conflict',
  'rejected',
  'failed',
  'offline',
  'saving',
  'pending',
  'saved',
  'idle',
]

/** One word for many texts: the one that needs somebody most. */
export const worst = (a: SaveStatus, b: SaveStatus): SaveStatus =>
  WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b
