import { useState } from 'react'
import { useUser } from '@/shared/session/useSession'
import { COLUMNS, type ColumnId, DEFAULT_COLUMNS } from '../model/columns'

const keyOf = (userId: string) => `onuguu.staff.columns.${userId}`

function stored(userId: string): readonly ColumnId[] {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? 'null')
    return Array.isArray(raw) ? COLUMNS.filter((column) => raw.includes(column)) : DEFAULT_COLUMNS
  } catch {
    return DEFAULT_COLUMNS
  }
}

/** Which columns a person wants to see; remembered on this device. */
export function useColumns() {
  const user = useUser()
  const [shown, setShown] = useState(() => stored(user.id))
  const toggle = (column: ColumnId) => {
    // Kept in the order of the table, whatever the order of the ticks.
    const next = COLUMNS.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)))
    setShown(next)
    try {
      localStorage.setItem(keyOf(user.id), JSON.stringify(next))
    } catch {
      // Without storage the choice holds until the page is left.
    }
  }
  return { shown, toggle }
}
