import { Button, Modal, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inviteUserMutation, type User } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Failed } from '@/shared/ui/States'
import classes from '../admin.module.css'

/** Makes a one-time link and shows it this one time; an older link of the account dies. */
export function InvitationDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation('admin')
  const { dateTime } = useFormat()
  const [copied, setCopied] = useState(false)
  const invite = useMutation(inviteUserMutation())
  const kind = user.passwordSet === false ? 'invite' : 'reset'
  const make = () => invite.mutate({ path: { userId: user.id } })

  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // Without the permission the marked text can still be copied by hand.
      document.querySelector<HTMLInputElement>('#invitation-link')?.select()
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`link.${kind}Title`)}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <div className={classes.link}>
        {invite.data === undefined ? (
          <>
            <p>{t(`link.${kind}Text`, { name: user.fullName })}</p>
            {invite.isError && <Failed error={invite.error} />}
            <Button onClick={make} loading={invite.isPending}>
              {t('link.make')}
            </Button>
          </>
        ) : (
          <>
            <p>{t('link.once', { until: dateTime(invite.data.expiresAt) })}</p>
            <TextInput
              id="invitation-link"
              label={t('link.link')}
              value={invite.data.link}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              onClick={() => void copy(invite.data.link)}
              leftSection={<Icon name={copied ? 'check' : 'copy'} />}
            >
              <span role="status">{t(copied ? 'common:action.copied' : 'common:action.copy')}</span>
            </Button>
          </>
        )}
      </div>
    </Modal>
  )
}
