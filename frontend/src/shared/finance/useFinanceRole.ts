import { useUser } from '@/shared/session/useSession'

export interface FinanceRole {
  /** Keeps the money: the own school's director and deputy. */
  writes: boolean
  /** Closes a half-year and publishes: the own school's director. */
  directs: boolean
  /** Reads single entries, not only totals: the own school and the commission. */
  reads: boolean
}

/** What a person may do with a school's money; the server decides, the page only leaves out what it refuses. */
export function useFinanceRole(schoolId: string): FinanceRole {
  const { role, schools } = useUser()
  const own = schools.some((school) => school.id === schoolId)
  const writes = own && (role === 'director' || role === 'deputy')
  return { writes, directs: own && role === 'director', reads: writes || role === 'commission_member' }
}
