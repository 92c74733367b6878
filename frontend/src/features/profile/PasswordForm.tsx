import { Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changePasswordMutation } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from './ProfilePage.module.css'

const SHORTEST = 8

export function PasswordForm({ login }: { login: string }) {
  const { t } = useTranslation('profile')
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', again: '' },
    validate: {
      currentPassword: (value) => (value === '' ? t('password.currentMissing') : null),
      newPassword: (value) => (value.length < SHORTEST ? t('password.short', { min: SHORTEST }) : null),
      again: (value, values) => (value === values.newPassword ? null : t('password.differs')),
    },
  })
  const { errors, show, clear } = useServerErrors(form)
  const change = useMutation({
    ...changePasswordMutation(),
    onError: show,
    onSuccess: () => form.reset(),
  })
  const eye = {
    visibilityToggleIcon: ({ reveal }: { reveal: boolean }) => <Icon name={reveal ? 'eyeOff' : 'eye'} />,
    visibilityToggleButtonProps: { 'aria-label': t('password.show'), tabIndex: 0 },
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(({ currentPassword, newPassword }) => {
        clear()
        change.mutate({ body: { currentPassword, newPassword } })
      })}
    >
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput
        label={t('password.current')}
        autoComplete="current-password"
        {...eye}
        {...form.getInputProps('currentPassword')}
      />
      <PasswordInput
        label={t('password.new')}
        description={t('password.advice', { min: SHORTEST })}
        autoComplete="new-password"
        {...eye}
        {...form.getInputProps('newPassword')}
      />
      <PasswordInput
        label={t('password.again')}
        autoComplete="new-password"
        {...eye}
        {...form.getInputProps('again')}
      />
      <FormProblem errors={errors} />
      <div role="status">
        {change.isSuccess && (
          <p className={classes.done}>
            <Icon name="check" />
            {t('password.done')}
          </p>
        )}
      </div>
      <Button type="submit" variant="default" loading={change.isPending}>
        {t('password.submit')}
      </Button>
    </form>
  )
}
