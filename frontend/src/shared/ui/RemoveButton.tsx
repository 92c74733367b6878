import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon'
import classes from './RemoveButton.module.css'

interface Props {
  loading?: boolean
  onClick: () => void
}

/** Among the actions on a record: deletes it, apart from what keeps it. */
export function RemoveButton({ loading, onClick }: Props) {
  const { t } = useTranslation('common')
  return (
    <Button
      className={classes.remove}
      variant="subtle"
      color="danger"
      leftSection={<Icon name="trash" />}
      loading={loading}
      onClick={onClick}
    >
      {t('action.delete')}
    </Button>
  )
}
