import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { SidePanel } from '@/shared/ui/SidePanel'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from './FilterBar.module.css'

interface Props {
  words: string
  value: string
  /** How many filters beside the words narrow the list. */
  count: number
  onWords: (words: string) => void
  onClear: () => void
  children: ReactNode
}

/** Search and filters above a list; on phones the filters wait in a sheet. */
export function FilterBar({ words, value, count, onWords, onClear, children }: Props) {
  const { t } = useTranslation('assessment')
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const search = <ListSearch label={words} value={value} onSearch={onWords} />
  const clear = count > 0 && (
    <Button size={phone ? undefined : 'sm'} variant={phone ? 'default' : 'subtle'} onClick={onClear}>
      {t('common:action.clearFilters')}
    </Button>
  )
  if (!phone) {
    return (
      <search className={`${classes.filters} no-print`} aria-label={t('filter.title')}>
        <div className={classes.words}>{search}</div>
        {children}
        {clear}
      </search>
    )
  }
  return (
    <search className={`${classes.phoneFilters} no-print`} aria-label={t('filter.title')}>
      {search}
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={() => setOpened(true)}>
        {count === 0 ? t('filter.open') : t('filter.openCount', { count })}
      </Button>
      <SidePanel
        opened={opened}
        title={t('filter.title')}
        onClose={() => setOpened(false)}
        footer={
          <>
            <Button onClick={() => setOpened(false)}>{t('filter.show')}</Button>
            {clear}
          </>
        }
      >
        <div className={classes.sheet}>{children}</div>
      </SidePanel>
    </search>
  )
}
