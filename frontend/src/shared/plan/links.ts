import type { LinkProps } from '@tanstack/react-router'
import type { PlanSection, PlanStatus } from '@/api'

/** The editor at a place; its route belongs to another feature. */
export const editLink = (planId: string, section?: PlanSection, target?: string): LinkProps =>
  ({ to: '/plans/$planId/edit', params: { planId }, search: { section, target } }) as unknown as LinkProps

/** How a plan is carried out, with the panel of one activity or the list narrowed. */
export const progressLink = (planId: string, search: { activity?: string; only?: 'stale' } = {}): LinkProps =>
  ({ to: '/plans/$planId/progress', params: { planId }, search }) as unknown as LinkProps

/** Whether a plan is, or was, carried out. */
export const isCarriedOut = (status: PlanStatus): boolean =>
  status === 'in_force' || status === 'completed' || status === 'superseded' || status === 'archived'
