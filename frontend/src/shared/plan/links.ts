import type { LinkProps } from '@tanstack/react-router'
import type { PlanSection } from '@/api'

/** The editor at a place; its route belongs to another feature. */
export const editLink = (planId: string, section?: PlanSection, target?: string): LinkProps =>
  ({ to: '/plans/$planId/edit', params: { planId }, search: { section, target } }) as unknown as LinkProps
