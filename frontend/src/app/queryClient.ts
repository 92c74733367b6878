import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '@/api'

/** Only what can pass is repeated: a refusal stays a refusal. */
const retry = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof ApiError) || error.isTemporary)

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry, networkMode: 'offlineFirst', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
