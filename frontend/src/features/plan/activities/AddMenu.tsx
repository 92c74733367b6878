import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Direction } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { DIRECTIONS } from '../model/activities'
import classes from './AddMenu.module.css'

interface Props {
  onAdd: (direction: Direction) => void
  filled: boolean
}

/** An activity always belongs to one of the six directions, so that is asked first. */
export function AddMenu({ onAdd, filled }: Props) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button variant={filled ? 'filled' : 'default'} leftSection={<Icon name="plus" />}>
          {t('activities.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>{t('activities.chooseDirection')}</Menu.Label>
        {DIRECTIONS.map((direction, index) => (
          <Menu.Item key={direction} onClick={() => onAdd(direction)}>
            {index + 1}. {label('mop_direction', direction)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
