import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import classes from './board.module.css'

interface Props {
  title: string
  /** The verb of adding one; without it nothing can be added here. */
  add?: string
  onAdd?: () => void
  /** How many there are beyond those that are shown, and the way to all of them. */
  total?: number
  shown?: number
  onAll?: () => void
  children: ReactNode
}

/** One part of the page with its own way to add and to see the rest. */
export function Section({ title, add, onAdd, total = 0, shown = 0, onAll, children }: Props) {
  const { t } = useTranslation('finance-board')
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.sectionHead}>
        <h2 id={id}>{title}</h2>
        {add !== undefined && onAdd !== undefined && (
          <Button
            className="no-print"
            size="sm"
            variant="default"
            leftSection={<Icon name="plus" size="sm" />}
            onClick={onAdd}
          >
            {add}
          </Button>
        )}
      </div>
      {children}
      {total > shown && onAll !== undefined && (
        <Button className={`${classes.all} no-print`} size="sm" variant="subtle" onClick={onAll}>
          {t('all', { count: total })}
        </Button>
      )}
    </section>
  )
}
