import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptInvitationMutation, type InvitationPreview, sdk, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { AuthPage } from './AuthPage'
import classes from './auth.module.css'

const SHORTEST = 8

/** Opens a one-time link: shows whom it is for and sets the password. The secret never leaves the fragment. */
export function InvitationPage() {
  const { t } = useTranslation('auth')
  const [token] = useState(() => window.location.hash.slice(1))
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: async () => (await sdk.previewInvitation({ body: { token }, throwOnError: true })).data,
    enabled: token.length >= 10,
    retry: false,
    gcTime: 0,
  })
  const dead = token.length < 10 || (preview.isError && [400, 404].includes(toApiError(preview.error).status))

  return (
    <AuthPage title={t('invitation.title')}>
      <div className={classes.form}>
        {dead ? (
          <Empty
            icon="link"
            title={t('invitation.dead')}
            text={t('invitation.deadText')}
            action={
              <Button component={Link} to="/sign-in" variant="default">
                {t('invitation.toSignIn')}
              </Button>
            }
          />
        ) : preview.isError ? (
          <Failed error={preview.error} onRetry={() => void preview.refetch()} />
        ) : preview.data === undefined ? (
          <Loading shape="form" rows={3} />
        ) : (
          <PasswordForm token={token} preview={preview.data} />
        )}
      </div>
    </AuthPage>
  )
}

function PasswordForm({ token, preview }: { token: string; preview: InvitationPreview }) {
  const { t } = useTranslation('auth')
  const { dateTime } = useFormat()
  const accept = useMutation(acceptInvitationMutation())
  const form = useForm({
    initialValues: { newPassword: '', again: '' },
    validate: {
      newPassword: (value) => (value.length < SHORTEST ? t('invitation.short', { min: SHORTEST }) : null),
      again: (value, values) => (value === values.newPassword ? null : t('invitation.differs')),
    },
  })
  const { errors, show, clear } = useServerErrors(form)

  if (accept.isSuccess) {
    return (
      <Empty
        icon="check"
        title={t('invitation.done')}
        text={t('invitation.doneText', { login: preview.login })}
        action={
          <Button component={Link} to="/sign-in">
            {t('signIn.submit')}
          </Button>
        }
      />
    )
  }
  const eye = {
    visibilityToggleIcon: ({ reveal }: { reveal: boolean }) => <Icon name={reveal ? 'eyeOff' : 'eye'} />,
    visibilityToggleButtonProps: { 'aria-label': t('signIn.showPassword'), tabIndex: 0 },
  }
  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={form.onSubmit(({ newPassword }) => {
        clear()
        accept.mutate({ body: { token, newPassword } }, { onError: show })
      })}
    >
      <div>
        <h1 className={classes.heading}>
          {t(preview.purpose === 'reset' ? 'invitation.reset' : 'invitation.welcome', {
            name: preview.fullName,
          })}
        </h1>
        <p className="muted">{t('invitation.purpose', { until: dateTime(preview.expiresAt) })}</p>
      </div>
      <TextInput label={t('signIn.login')} value={preview.login} readOnly autoComplete="username" />
      <PasswordInput
        label={t('invitation.password')}
        description={t('invitation.advice', { min: SHORTEST })}
        autoComplete="new-password"
        {...eye}
        {...form.getInputProps('newPassword')}
      />
      <PasswordInput
        label={t('invitation.again')}
        autoComplete="new-password"
        {...eye}
        {...form.getInputProps('again')}
      />
      <FormProblem errors={errors} />
      <Button type="submit" fullWidth loading={accept.isPending}>
        {t('invitation.submit')}
      </Button>
    </form>
  )
}
