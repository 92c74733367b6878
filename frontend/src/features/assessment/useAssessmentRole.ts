import { useUser } from '@/shared/session/useSession'

export interface AssessmentRole {
  /** Keeps the assessments: the own school's director and deputy. */
  writes: boolean
  /** Reads topics and names, not only totals: the own school and the commission. */
  reads: boolean
}

/** What a person may do here; the server decides, the page only leaves out what it refuses. */
export function useAssessmentRole(schoolId: string): AssessmentRole {
  const { role, schools } = useUser()
  const own = schools.some((school) => school.id === schoolId)
  const writes = own && (role === 'director' || role === 'deputy')
  return { writes, reads: writes || role === 'commission_member' }
}
