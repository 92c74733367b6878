import { useUser } from '@/shared/session/useSession'

/** Whether the caller makes surveys in this school; others read closed ones. The server decides. */
export function useWrites(schoolId: string): boolean {
  const { role, schools } = useUser()
  return (role === 'director' || role === 'deputy') && schools.some((school) => school.id === schoolId)
}
