import { type LinkProps, useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { type PlaceInPlan, type SectionId, toSection } from './model/sections'

interface Value {
  section: SectionId
  target: string | undefined
  field: string | undefined
  /** Counts the wishes to get there: the same link pressed twice leads there twice. */
  wish: number
  go: (place: PlaceInPlan) => void
}

const Context = createContext<Value | null>(null)

interface Search {
  section?: string
  target?: string
  field?: string
}

/** The place in the editor lives in the address, so that a link to it can be sent to somebody. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const [wish, setWish] = useState(0)
  const go = useCallback(
    (place: PlaceInPlan) => {
      setWish((count) => count + 1)
      void navigate({
        to: '.',
        search: { section: toSection(place.section), target: place.target, field: place.field } as never,
        resetScroll: place.target === undefined && place.field === undefined,
      })
    },
    [navigate],
  )
  const section = toSection(search.section)
  const { target, field } = search
  const value = useMemo(() => ({ section, target, field, wish, go }), [section, target, field, wish, go])
  return <Context value={value}>{children}</Context>
}

export function usePlace(): Value {
  const value = use(Context)
  if (value === null) throw new Error('Only inside the plan editor')
  return value
}

const WRITABLE = ['textarea', 'input:not([type="hidden"])', 'select']
  .map((tag) => `${tag}:not(:disabled)`)
  .join(', ')
const FOCUSABLE = `${WRITABLE}, button:not(:disabled), a[href], [tabindex]`

/** Leads the eye and the keyboard to a place on the page; false while it is not drawn yet. */
export function focusPlace(root: ParentNode, target?: string, field?: string): boolean {
  const scope = target === undefined ? root : root.querySelector(`[data-target="${CSS.escape(target)}"]`)
  if (scope === null) return false
  const spot = field === undefined ? null : scope.querySelector(`[data-field="${CSS.escape(field)}"]`)
  const place = spot ?? (scope instanceof HTMLElement ? scope : null)
  if (!(place instanceof HTMLElement)) return false
  const focusable = place.matches(FOCUSABLE)
    ? place
    : (place.querySelector<HTMLElement>(WRITABLE) ?? place.querySelector<HTMLElement>(FOCUSABLE))
  place.scrollIntoView({ block: 'center' })
  focusable?.focus({ preventScroll: true })
  return true
}

/** After a link of the completeness panel: the field itself gets the focus. */
export function useFocusPlace(enabled: boolean): void {
  const { section, target, field, wish } = usePlace()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish leads there again
  useEffect(() => {
    if (!enabled || (target === undefined && field === undefined)) return
    // The section is drawn in this turn, its lazy fields in the next one.
    const timer = setTimeout(
      () => focusPlace(document.getElementById('plan-section') ?? document, target, field),
      60,
    )
    return () => clearTimeout(timer)
  }, [enabled, section, target, field, wish])
}

export const approvalLink = (planId: string) =>
  ({ to: '/plans/$planId/approval', params: { planId } }) as unknown as LinkProps
export const missionLink = (schoolId: string) =>
  ({ to: '/schools/$schoolId/mission', params: { schoolId } }) as unknown as LinkProps
export const readLink = (planId: string) =>
  ({ to: '/plans/$planId/read', params: { planId } }) as unknown as LinkProps
