import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon'

interface Props {
  label: string
  /** The words in the address; the field follows them when somebody goes back. */
  value: string
  onSearch: (words: string) => void
}

const QUIET_MS = 300

/** Search above a list: asks when the typing pauses or at Enter; Esc empties it. */
export function ListSearch({ label, value, onSearch }: Props) {
  const { t } = useTranslation('common')
  const [words, setWords] = useState(value)
  const asked = useRef(value)
  const ask = (next: string) => {
    asked.current = next.trim()
    onSearch(asked.current)
  }
  const later = useDebouncedCallback(ask, QUIET_MS)

  useEffect(() => {
    if (value !== asked.current) {
      asked.current = value
      setWords(value)
    }
  }, [value])

  const change = (next: string) => {
    setWords(next)
    later(next)
  }
  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      leftSection={<Icon name="search" />}
      rightSection={
        words === '' ? undefined : <CloseButton aria-label={t('form.clear')} onClick={() => change('')} />
      }
      value={words}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask(words)
        if (event.key === 'Escape') change('')
      }}
    />
  )
}
