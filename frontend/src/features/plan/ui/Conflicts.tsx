import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictDialog } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { usePlanSession } from '../session/SessionContext'
import classes from './Conflicts.module.css'
import { useValueWords } from './useValueWords'

type Fields = Record<string, unknown>

/** Somebody else was faster: only what differs is shown, and nothing goes away before a choice. */
export function Conflicts() {
  const { t } = useTranslation('plan')
  const words = useValueWords()
  const session = usePlanSession()
  useSyncExternalStore(session.subscribe, session.snapshot)
  const first = session.conflicts()[0]
  if (first === undefined) return null
  const { kind, id } = first

  const render = (value: unknown, other: unknown) => {
    const differing = Object.keys({ ...(value as Fields), ...(other as Fields) }).filter(
      (field) => !same((value as Fields)[field], (other as Fields)[field]),
    )
    return (
      <dl className={classes.fields}>
        {differing.map((field) => (
          <div key={field}>
            <dt>{t(`conflictField.${field}`)}</dt>
            <dd>
              {words(field, (value as Fields)[field], (other as Fields)[field]) || t('field.notWritten')}
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <ConflictDialog
      autosave={{
        conflict: { mine: first.mine, theirs: first.theirs },
        keepMine: () => session.keepMine(kind, id),
        keepTheirs: () => session.keepTheirs(kind, id),
      }}
      render={render}
    />
  )
}
