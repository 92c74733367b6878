import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import classes from './TopBar.module.css'

// Comes with the first search, not with the page.
const SearchDialog = lazy(() => import('@/features/search/SearchDialog'))

export function SearchButton() {
  const { t } = useTranslation('shell')
  const [asked, setAsked] = useState(false)
  const [opened, setOpened] = useState(false)
  const open = () => {
    setAsked(true)
    setOpened(true)
  }
  // Also while somebody types: the search is one key away everywhere.
  useHotkeys([['mod+K', open]], [])
  return (
    <>
      <UnstyledButton
        className={classes.find}
        onClick={open}
        aria-label={t('top.search')}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" size="sm" />
        <span>{t('top.search')}</span>
        <kbd>Ctrl K</kbd>
      </UnstyledButton>
      {asked && (
        <Suspense fallback={null}>
          <SearchDialog opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
