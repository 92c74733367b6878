import { useUser } from '@/shared/session/useSession'

export interface StaffRole {
  /** Keeps the register: the own school's director and deputy. */
  writes: boolean
  /** Reads people, not only totals: the own school and the commission. */
  reads: boolean
}

/** What a person may do with the staff of a school; the server decides, the page only leaves out what it refuses. */
export function useStaffRole(schoolId: string): StaffRole {
  const { role, schools } = useUser()
  const own = schools.some((school) => school.id === schoolId)
  const writes = own && (role === 'director' || role === 'deputy')
  return { writes, reads: writes || role === 'commission_member' }
}
