import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SearchHit, searchOptions } from '@/api'
import { useUser } from '@/shared/session/useSession'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { Empty, Failed, NoResults } from '@/shared/ui/States'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { hitWay } from './hitWay'
import classes from './SearchDialog.module.css'

const SHORTEST = 2
const ICON: Record<SearchHit['kind'], IconName> = {
  school: 'school',
  plan: 'plan',
  problem: 'alert',
  goal: 'flag',
  activity: 'list',
}

/** One field over schools, plans and their parts; ө/о, ү/у, ң/н are the same letter here. */
export default function SearchDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('search')
  const user = useUser()
  const phone = useIsPhone()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [current, setCurrent] = useState(0)
  const [asked] = useDebouncedValue(words.trim(), 250)
  const enough = asked.length >= SHORTEST
  const found = useQuery({
    ...searchOptions({ query: { q: asked } }),
    enabled: opened && enough,
    placeholderData: (last) => last,
  })
  const hits = enough ? (found.data?.items ?? []) : []

  // biome-ignore lint/correctness/useExhaustiveDependencies: new words start at the first hit again
  useEffect(() => setCurrent(0), [asked])

  const open = (hit: SearchHit) => {
    onClose()
    const way = hitWay(hit, user.role)
    void navigate({ to: way.to as '/', params: way.params as never, search: way.search as never })
  }
  const keys = (event: KeyboardEvent) => {
    const hit = hits[current]
    if (event.key === 'Enter' && hit !== undefined) open(hit)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || hits.length === 0) return
    event.preventDefault()
    setCurrent((current + step + hits.length) % hits.length)
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      size="lg"
      centered={false}
      yOffset={80}
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <TextInput
        data-autofocus
        type="search"
        role="combobox"
        aria-label={t('title')}
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits.length > 0 ? `hit-${current}` : undefined}
        placeholder={t('placeholder')}
        maxLength={100}
        leftSection={<Icon name="search" />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <div className={classes.answer}>
        <p role="status" className="vh">
          {enough && found.data !== undefined ? t('found', { count: hits.length }) : ''}
        </p>
        {!enough ? (
          <p className="muted">{t('hint')}</p>
        ) : found.isError ? (
          <Failed error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data !== undefined && hits.length === 0 ? (
          <NoResults />
        ) : found.data === undefined ? (
          <Empty icon="search" title={t('looking')} />
        ) : (
          <div id="search-hits" role="listbox" aria-label={t('title')}>
            {hits.map((hit, index) => (
              <button
                key={`${hit.kind}${hit.id}`}
                id={`hit-${index}`}
                type="button"
                role="option"
                aria-selected={index === current}
                tabIndex={-1}
                className={classes.hit}
                onClick={() => open(hit)}
                onMouseMove={() => setCurrent(index)}
              >
                <Icon name={ICON[hit.kind]} />
                <span>
                  <b>{hit.title}</b>
                  <span className="muted small">
                    {t(`kind.${hit.kind}`)}
                    {hit.context !== undefined && ` · ${hit.context}`}
                  </span>
                </span>
              </button>
            ))}
          </div>
        )}
      </div>
    </Modal>
  )
}
