import { lazy, Suspense, useEffect } from 'react'
import { Loading } from '@/shared/ui/States'
import { FOUNDATIONS, type SectionId } from '../model/sections'
import { useFocusPlace, usePlace } from '../place'

// Each section comes when it is opened.
const PARTS = {
  settings: () => import('./SettingsSection').then((m) => ({ default: m.SettingsSection })),
  foundations: () => import('./FoundationsSection').then((m) => ({ default: m.FoundationsSection })),
  problems: () => import('./ProblemsSection').then((m) => ({ default: m.ProblemsSection })),
  goals: () => import('./GoalsSection').then((m) => ({ default: m.GoalsSection })),
  activities: () => import('../activities/ActivitiesSection').then((m) => ({ default: m.ActivitiesSection })),
  team: () => import('../team/TeamSection').then((m) => ({ default: m.TeamSection })),
}
const Settings = lazy(PARTS.settings)
const Foundations = lazy(PARTS.foundations)
const Problems = lazy(PARTS.problems)
const Goals = lazy(PARTS.goals)
const Activities = lazy(PARTS.activities)
const Team = lazy(PARTS.team)

function Chosen({ section }: { section: SectionId }) {
  // The grid leads to its cells itself: a row may be folded away.
  useFocusPlace(section !== 'activities')
  if (section === 'settings') return <Settings />
  if (FOUNDATIONS.includes(section)) return <Foundations section={section} />
  if (section === 'problems') return <Problems />
  if (section === 'goals') return <Goals />
  if (section === 'team') return <Team />
  return <Activities />
}

/** Fetched while nobody waits: the next section then opens at once, also without a line. */
function usePreload(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of Object.values(PARTS)) void load().catch(() => undefined)
    }, 1_500)
    return () => clearTimeout(timer)
  }, [])
}

export function Section() {
  usePreload()
  const { section } = usePlace()
  return (
    <Suspense fallback={<Loading shape="form" rows={6} />}>
      <Chosen section={section} />
    </Suspense>
  )
}
