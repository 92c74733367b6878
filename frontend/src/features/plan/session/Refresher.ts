import type { QueryClient } from '@tanstack/react-query'
import { getPlanCompletenessQueryKey, getPlanContentQueryKey } from '@/api'

const REFRESH_MS = 700

/** Findings, sums and numbers of the server follow a moment after a save, once for several saves. */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined
  private content = false

  constructor(
    private readonly planId: string,
    private readonly client: QueryClient,
  ) {}

  soon(content: boolean): void {
    this.content ||= content
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const path = { planId: this.planId }
      void this.client.invalidateQueries({ queryKey: getPlanCompletenessQueryKey({ path }) })
      if (this.content) void this.client.invalidateQueries({ queryKey: getPlanContentQueryKey({ path }) })
      this.content = false
    }, REFRESH_MS)
  }

  /** Other pages read the same answers: what was saved last must not look old there. */
  stop(): void {
    clearTimeout(this.timer)
    const path = { planId: this.planId }
    void this.client.invalidateQueries({
      queryKey: getPlanCompletenessQueryKey({ path }),
      refetchType: 'none',
    })
  }
}
