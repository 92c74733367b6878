import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import classes from './staff.module.css'
import type { Conflict } from './useRecordForm'

interface Props<F> {
  conflict: Conflict<F> | null
  label: (field: keyof F) => string
  /** The stored value in words. */
  show: (field: keyof F, theirs: F) => string
  onTake: (field: keyof F) => void
}

/** Somebody else saved while this form was open: says what they wrote, beside what was typed here. */
export function ConflictNote<F>({ conflict, label, show, onTake }: Props<F>) {
  const { t } = useTranslation('staff')
  if (conflict === null) return null
  return (
    <div className={classes.conflict} role="alert">
      <Icon name="warning" />
      <div>
        <p className="strong">{t('conflict.title')}</p>
        <p>{t(conflict.fields.length === 0 ? 'conflict.joined' : 'conflict.both')}</p>
        {conflict.fields.length > 0 && (
          <ul className={classes.theirs}>
            {conflict.fields.map((field) => (
              <li key={String(field)}>
                <span>
                  {label(field)}: <b>{show(field, conflict.theirs) || t('conflict.nothing')}</b>
                </span>
                <Button size="xs" variant="default" onClick={() => onTake(field)}>
                  {t('conflict.take')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
