import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon'
import classes from './Pager.module.css'

interface Props {
  /** From 0, as in the API. */
  page: number
  size: number
  total: number
  onPage: (page: number) => void
}

/** "51–100 / 240" with the way back and on; nothing while everything fits on one page. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useTranslation('common')
  if (total <= size && page === 0) return null
  const from = page * size + 1
  const to = Math.min(total, from + size - 1)
  return (
    <nav className={`${classes.pager} no-print`} aria-label={t('table.pages')}>
      <Button
        variant="default"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
        leftSection={<Icon name="chevronLeft" />}
      >
        {t('action.previous')}
      </Button>
      <span role="status">{t('table.page', { from: Math.min(from, total), to, total })}</span>
      <Button
        variant="default"
        disabled={to >= total}
        onClick={() => onPage(page + 1)}
        rightSection={<Icon name="chevronRight" />}
      >
        {t('action.next')}
      </Button>
    </nav>
  )
}
