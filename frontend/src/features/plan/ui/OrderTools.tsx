import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import classes from '../sections/form.module.css'

interface Props {
  name: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** Up, down, away: works with keys and thumbs alike. */
export function OrderTools({ name, first, last, onMove, onRemove }: Props) {
  const { t } = useTranslation('plan')
  return (
    <div className={`${classes.tools} no-print`}>
      <ActionIcon aria-label={t('order.up', { name })} disabled={first} onClick={() => onMove(-1)}>
        <Icon name="chevronUp" />
      </ActionIcon>
      <ActionIcon aria-label={t('order.down', { name })} disabled={last} onClick={() => onMove(1)}>
        <Icon name="chevronDown" />
      </ActionIcon>
      <ActionIcon aria-label={t('order.remove', { name })} onClick={onRemove}>
        <Icon name="trash" />
      </ActionIcon>
    </div>
  )
}
