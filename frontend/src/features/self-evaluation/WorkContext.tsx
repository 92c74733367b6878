import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { listRegisterValuesOptions, type SelfEvaluation } from '@/api'
import { type EvaluationCache, useEvaluationCache } from './evaluationCache'
import { catalogOf, type FieldCatalog } from './model/fields'
import { atOf, type Place } from './model/places'

interface Work {
  evaluation: SelfEvaluation
  cache: EvaluationCache
  catalog: FieldCatalog
  place: Place | null
}

const Context = createContext<Work | null>(null)

interface Props {
  evaluation: SelfEvaluation
  place: Place | null
  children: ReactNode
}

/** The opened self-evaluation for everything that shows a part of it. */
export function WorkProvider({ evaluation, place, children }: Props) {
  const cache = useEvaluationCache(evaluation.id)
  // Asked for by the menu of fields; what it has brought gives newly inserted ones their values.
  const { data: values } = useQuery({
    ...listRegisterValuesOptions({ path: { selfEvaluationId: evaluation.id } }),
    enabled: false,
  })
  const catalog = useMemo(
    () => catalogOf(evaluation.fieldValues, evaluation.valuesFrozen, values),
    [evaluation.fieldValues, evaluation.valuesFrozen, values],
  )
  const work = useMemo(() => ({ evaluation, cache, catalog, place }), [evaluation, cache, catalog, place])
  return <Context value={work}>{children}</Context>
}

export function useWork(): Work {
  const work = use(Context)
  if (work === null) throw new Error('Only inside a self-evaluation')
  return work
}

interface LinkProps {
  place: Place | null
  className?: string
  children: ReactNode
  'aria-current'?: 'page'
  'aria-label'?: string
  onClick?: () => void
}

/** A link to a part; without one to the overview. The filter "mine" stays. */
export function PlaceLink({ place, children, ...rest }: LinkProps) {
  return (
    <Link
      to="."
      search={
        ((old: object) => ({
          ...old,
          talk: undefined,
          at: place === null ? undefined : atOf(place),
        })) as never
      }
      {...rest}
    >
      {children}
    </Link>
  )
}
