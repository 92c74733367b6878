import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import type { Words } from './model/definition'
import type { YearState } from './model/years'

interface Props {
  states: readonly YearState[]
  words: Words
  onChange: (year: number, recorded: boolean) => void
}

/** A year without any data is written down as such; one that was written by mistake is taken out again. */
export function YearMenu({ states, words, onChange }: Props) {
  const { t } = useTranslation('indicators')
  const open = states.filter(({ confirmed }) => !confirmed)
  if (open.length === 0) return null
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="sm"
          variant="subtle"
          leftSection={<Icon name="calendar" size="sm" />}
          rightSection={<Icon name="chevronDown" size="sm" />}
        >
          {t('year.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map(({ year, recorded }) => (
          <Menu.Item key={year} onClick={() => onChange(year, !recorded)}>
            {t(recorded ? 'year.remove' : 'year.noData', { year: words.year(year) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
