import { useMatches } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession, useUser } from '@/shared/session/useSession'
import { placesFor } from './navigation'
import { OfflineStrip } from './OfflineStrip'
import { Rail } from './Rail'
import classes from './Shell.module.css'
import { TabBar } from './TabBar'
import { TopBar } from './TopBar'

// Most visits end before the session does.
const SessionExpired = lazy(() => import('@/features/auth/SessionExpired'))

const KEY = 'onuguu.rail'

function storedNarrow(): boolean {
  try {
    return localStorage.getItem(KEY) === 'narrow'
  } catch {
    return false
  }
}

/** The frame of every signed-in page: rail at the left, bar above, on phones a bar below. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const user = useUser()
  const expired = useSession().status === 'expired'
  const [wideRail, setWideRail] = useState(() => !storedNarrow())
  // A page that needs the width starts with the rail folded, whatever the habit elsewhere.
  const task = useMatches({ select: (matches) => matches.some((match) => match.staticData.needsWidth) })
  const [wideOnTask, setWideOnTask] = useState(false)
  const narrow = task ? !wideOnTask : !wideRail
  const places = placesFor(user)

  const toggle = () => {
    if (task) {
      setWideOnTask(narrow)
      return
    }
    setWideRail(narrow)
    try {
      localStorage.setItem(KEY, narrow ? 'wide' : 'narrow')
    } catch {
      // The rail then starts wide next time.
    }
  }

  return (
    <div className={classes.shell} data-narrow={narrow}>
      <a href="#content" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <Rail places={places} narrow={narrow} onToggle={toggle} />
      <div className={classes.column}>
        <TopBar />
        <OfflineStrip />
        <main id="content" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      <TabBar places={places} />
      {expired && (
        <Suspense fallback={null}>
          <SessionExpired user={user} />
        </Suspense>
      )}
    </div>
  )
}
