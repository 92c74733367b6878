import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import type { OrganisationForm } from '../model/organisationForm'
import { NumberField } from '../ui/fields'
import { Part } from '../ui/Part'
import classes from './organisation.module.css'

interface Props {
  names: OrganisationForm['formerNames']
  errors: (pointer: string) => string | undefined
  onChange: (names: OrganisationForm['formerNames']) => void
  onLeave: () => void
}

/** Names that the school had before, with their years. */
export function FormerNames({ names, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('school-profile')
  const set = (index: number, part: Partial<Props['names'][number]>) =>
    onChange(names.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <Part title={t('former.title')} help={t('former.help')} path="/formerNames">
      {names.length > 0 && (
        <ol className={classes.names}>
          {names.map((one, index) => {
            const row = t('former.row', { number: index + 1 })
            const at = `/formerNames/${index}`
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <li key={index}>
                <TextInput
                  label={t('former.name')}
                  maxLength={300}
                  autoComplete="off"
                  data-path={`${at}/name`}
                  value={one.name}
                  error={errors(`${at}/name`)}
                  onChange={(event) => set(index, { name: event.currentTarget.value })}
                  onBlur={onLeave}
                />
                <NumberField
                  label={t('former.from')}
                  value={one.fromYear}
                  error={errors(`${at}/fromYear`)}
                  onChange={(fromYear) => set(index, { fromYear })}
                  onBlur={onLeave}
                />
                <NumberField
                  label={t('former.to')}
                  value={one.toYear}
                  error={errors(`${at}/toYear`)}
                  onChange={(toYear) => set(index, { toYear })}
                  onBlur={onLeave}
                />
                <ActionIcon
                  aria-label={t('remove', { name: row })}
                  onClick={() => onChange(names.filter((_, at) => at !== index))}
                >
                  <Icon name="trash" size="sm" />
                </ActionIcon>
              </li>
            )
          })}
        </ol>
      )}
      {names.length < 20 && (
        <Button
          variant="default"
          className={classes.add}
          leftSection={<Icon name="plus" />}
          onClick={() => onChange([...names, { name: '', fromYear: null, toYear: null }])}
        >
          {t('former.add')}
        </Button>
      )}
    </Part>
  )
}
