import { Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOnline, useUnsent } from '@/shared/autosave'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import classes from './OfflineStrip.module.css'

/** Younger texts are on their way: the strip must not flicker with every saved sentence. */
const OLD_MS = 20_000

/** Two words and a count: the line is down, or something typed has not arrived yet. Each opens its place. */
export function OfflineStrip() {
  const { t } = useTranslation('shell')
  const online = useOnline()
  const drafts = useUnsent(useUser().id)
  const waiting = online ? drafts.filter((draft) => Date.now() - draft.changedAt > OLD_MS) : drafts
  if (online && waiting.length === 0) return <div role="status" />
  return (
    <div className={`${classes.strip} no-print`} role="status" data-online={online}>
      <Icon name={online ? 'upload' : 'offline'} size="sm" />
      {!online && <span>{t('offline.strip')}</span>}
      {waiting.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <UnstyledButton className={classes.count}>
              {t('offline.unsent', { count: waiting.length })}
              <Icon name="chevronDown" size="sm" />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {waiting.map((draft) => (
              <Menu.Item key={draft.id} component="a" href={draft.place.href}>
                {draft.place.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
