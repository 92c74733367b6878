import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './FilterBar.module.css'
import { Icon } from './Icon'
import { ListSearch } from './ListSearch'
import { SidePanel } from './SidePanel'
import { useIsPhone } from './useIsPhone'

interface Props {
  /** What the bar is, in a word or two: heads the sheet, too. */
  title: string
  /** Of the search field. */
  words: string
  value: string
  /** How many filters beside the words narrow the list. */
  count: number
  onWords: (words: string) => void
  onClear: () => void
  /** On a phone: what opens the sheet, with the number of filters, and what leads back to the list. */
  open: string
  show: string
  children: ReactNode
}

/** Search and filters above a list; on phones the filters wait in a sheet. */
export function FilterBar({ title, words, value, count, onWords, onClear, open, show, children }: Props) {
  const { t } = useTranslation('common')
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  const search = <ListSearch label={words} value={value} onSearch={onWords} />
  const clear = count > 0 && (
    <Button size={phone ? undefined : 'sm'} variant={phone ? 'default' : 'subtle'} onClick={onClear}>
      {t('action.clearFilters')}
    </Button>
  )
  if (!phone) {
    return (
      <search className={`${classes.filters} no-print`} aria-label={title}>
        <div className={classes.words}>{search}</div>
        {children}
        {clear}
      </search>
    )
  }
  return (
    <search className={`${classes.phoneFilters} no-print`} aria-label={title}>
      {search}
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={() => setOpened(true)}>
        {open}
      </Button>
      <SidePanel
        opened={opened}
        title={title}
        onClose={() => setOpened(false)}
        footer={
          <>
            <Button onClick={() => setOpened(false)}>{show}</Button>
            {clear}
          </>
        }
      >
        <div className={classes.sheet}>{children}</div>
      </SidePanel>
    </search>
  )
}
