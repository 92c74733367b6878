import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Icon } from '@/shared/ui/Icon'
import classes from './record.module.css'
import type { Conflict } from './useRecordForm'

interface Props<F> {
  conflict: Conflict<F> | null
  /** The sentences of the note, in the texts of the feature. */
  words: (key: 'title' | 'joined' | 'both' | 'nothing' | 'take') => string
  label: (field: keyof F) => string
  /** The stored value in words. */
  show: (field: keyof F, theirs: F) => string
  onTake: (field: keyof F) => void
}

/** Somebody else saved while this form was open: says what they wrote, beside what was typed here. */
export function ConflictNote<F>({ conflict, words, label, show, onTake }: Props<F>) {
  const note = useRef<HTMLDivElement>(null)
  const there = conflict !== null
  // The button that was pressed stands at the other end of the form.
  useEffect(() => {
    if (there) note.current?.scrollIntoView?.({ block: 'nearest' })
  }, [there])
  if (conflict === null) return null
  return (
    <div ref={note} className={classes.conflict} role="alert">
      <Icon name="warning" />
      <div>
        <p className="strong">{words('title')}</p>
        <p>{words(conflict.fields.length === 0 ? 'joined' : 'both')}</p>
        {conflict.fields.length > 0 && (
          <ul className={classes.theirs}>
            {conflict.fields.map((field) => (
              <li key={String(field)}>
                <span>
                  {label(field)}: <b>{show(field, conflict.theirs) || words('nothing')}</b>
                </span>
                <Button size="xs" variant="default" onClick={() => onTake(field)}>
                  {words('take')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
