import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import shared from '../assessment.module.css'
import classes from './page.module.css'

interface Props {
  id: string
  title: string
  /** Given to those who write. */
  onEdit?: () => void
  /** There is nothing in it that paper should show. */
  empty?: boolean
  children: ReactNode
}

/** A part of the assessment with its heading and the way to change it. */
export function Part({ id, title, onEdit, empty = false, children }: Props) {
  const { t } = useTranslation('assessment')
  return (
    <section aria-labelledby={id} className={classes.part} data-part={id} data-empty={empty}>
      <div className={shared.partHead}>
        <h2 id={id}>{title}</h2>
        {onEdit !== undefined && (
          <Button
            size="sm"
            variant="default"
            className="no-print"
            leftSection={<Icon name="pencil" size="sm" />}
            aria-label={`${t('common:action.edit')}: ${title}`}
            onClick={onEdit}
          >
            {t('common:action.edit')}
          </Button>
        )}
      </div>
      {children}
    </section>
  )
}
