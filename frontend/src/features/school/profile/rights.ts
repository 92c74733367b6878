import { useUser } from '@/shared/session/useSession'

export interface Rights {
  /** Director or deputy of this school. */
  writes: boolean
  /** The director of this school confirms and reopens. */
  confirms: boolean
}

export function useRights(schoolId: string): Rights {
  const user = useUser()
  const own = user.schools.some((school) => school.id === schoolId)
  return {
    writes: own && (user.role === 'director' || user.role === 'deputy'),
    confirms: own && user.role === 'director',
  }
}
