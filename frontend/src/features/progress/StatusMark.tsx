import type { TaskStatus } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { LOOK } from './model/lists'

/** How far an activity has come: colour, icon and word. */
export function StatusMark({ status }: { status: TaskStatus }) {
  const { label } = useReference()
  return <StatusBadge {...LOOK[status]} label={label('task_status', status)} />
}
