import { Button, Checkbox, Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { COLUMNS, type ColumnId, OWN_ONLY } from '../model/columns'
import classes from '../staff.module.css'

interface Props {
  shown: readonly ColumnId[]
  own: boolean
  onToggle: (column: ColumnId) => void
}

/** Which columns the table has; phones show a choice of their own. */
export function ColumnsMenu({ shown, own, onToggle }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Popover position="bottom-end" shadow="md" withinPortal={false}>
      <Popover.Target>
        <Button
          size="sm"
          variant="default"
          className={`${classes.wideOnly} no-print`}
          leftSection={<Icon name="sidebar" size="sm" />}
        >
          {t('columns.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={classes.columns}>
          <legend>{t('columns.title')}</legend>
          {COLUMNS.filter((column) => own || !OWN_ONLY.has(column)).map((column) => (
            <Checkbox
              key={column}
              label={t(`column.${column}`)}
              checked={shown.includes(column)}
              onChange={() => onToggle(column)}
            />
          ))}
          <p className="small muted">{t('columns.remembered')}</p>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
