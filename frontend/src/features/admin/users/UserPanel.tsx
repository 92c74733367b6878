import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createUserMutation,
  getUserOptions,
  idempotency,
  ifMatch,
  listUsersQueryKey,
  newIdempotencyKey,
  type Role,
  type User,
  updateUserMutation,
} from '@/api'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { Icon } from '@/shared/ui/Icon'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../admin.module.css'
import { ROLES } from '../search'
import { GrantsField } from './GrantsField'
import { InvitationDialog } from './InvitationDialog'
import { emptyGrants, formOf, grantsBody, placeOf, type UserForm } from './userForm'

interface Props {
  /** "new" for an account that is not there yet. */
  userId: string
  onClose: () => void
  onCreated: (id: string) => void
}

export function UserPanel({ userId, onClose, onCreated }: Props) {
  const { t } = useTranslation('admin')
  const fresh = userId === 'new'
  const user = useQuery({ ...getUserOptions({ path: { userId } }), enabled: !fresh, staleTime: 0 })
  if (fresh) return <UserEditor user={null} onClose={onClose} onCreated={onCreated} />
  if (user.data !== undefined) {
    return <UserEditor key={user.data.version} user={user.data} onClose={onClose} onCreated={onCreated} />
  }
  return (
    <SidePanel opened title={t('users.one')} onClose={onClose}>
      {user.isError ? (
        <Failed error={user.error} onRetry={() => void user.refetch()} />
      ) : (
        <Loading shape="form" rows={5} />
      )}
    </SidePanel>
  )
}

function UserEditor({ user, onClose, onCreated }: { user: User | null } & Omit<Props, 'userId'>) {
  const { t } = useTranslation('admin')
  const queries = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const [inviting, setInviting] = useState(false)
  const form = useForm<UserForm>({
    initialValues: formOf(user),
    validate: {
      login: (value) => (user === null && !/^[a-z0-9._-]{3,100}$/.test(value) ? t('users.loginWrong') : null),
      fullName: (value) => (value.trim().length < 2 ? t('users.nameMissing') : null),
      grants: {
        place: (value, values) =>
          placeOf(values.role) !== null && value === null ? t('users.placeMissing') : null,
      },
    },
  })
  const { errors, show, clear } = useServerErrors(form, fieldOf)
  const saved = async (account: User, words: string) => {
    queries.setQueryData(getUserOptions({ path: { userId: account.id } }).queryKey, account)
    await queries.invalidateQueries({ queryKey: [{ _id: listUsersQueryKey()[0]._id }] })
    showToast(words)
  }
  const create = useMutation({ ...createUserMutation(), onError: show })
  const update = useMutation({ ...updateUserMutation(), onError: show })
  const place = placeOf(form.values.role)

  const submit = form.onSubmit((values) => {
    clear()
    const { fullName, role, language } = values
    const body = { fullName: fullName.trim(), role, language, grants: grantsBody(values) }
    if (user === null) {
      create.mutate(
        { body: { ...body, login: values.login.trim() }, headers: idempotency(key) },
        { onSuccess: (account) => void saved(account, t('users.created')).then(() => onCreated(account.id)) },
      )
    } else {
      update.mutate(
        {
          path: { userId: user.id },
          body: { ...body, active: values.active },
          headers: ifMatch(user.version),
        },
        { onSuccess: (account) => void saved(account, t('users.saved')) },
      )
    }
  })

  return (
    <RecordPanel
      title={user === null ? t('users.newTitle') : user.fullName}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={user === null ? t('users.create') : t('common:action.save')}
      actions={
        user?.active && (
          <Button variant="default" leftSection={<Icon name="link" />} onClick={() => setInviting(true)}>
            {t(user.passwordSet === false ? 'users.invite' : 'users.reset')}
          </Button>
        )
      }
    >
      {user === null ? (
        <TextInput
          label={t('users.login')}
          description={t('users.loginHelp')}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          {...form.getInputProps('login')}
        />
      ) : (
        <TextInput label={t('users.login')} value={user.login} readOnly />
      )}
      <TextInput label={t('users.fullName')} maxLength={150} {...form.getInputProps('fullName')} />
      <NativeSelect
        label={t('users.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        {...form.getInputProps('role')}
        onChange={(event) => {
          const role = ROLES.find((known) => known === event.currentTarget.value) as Role
          // A place of another kind means nothing for the new role.
          const keeps = placeOf(role) === place
          form.setValues({ role, ...(keeps ? {} : { grants: emptyGrants(role) }) })
        }}
      />
      {place !== null && <GrantsField form={form} place={place} many={placesOf(form.values.role)} />}
      <NativeSelect
        label={t('users.language')}
        data={LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }))}
        {...form.getInputProps('language')}
      />
      {user !== null && (
        <Radio.Group
          label={t('users.state')}
          description={t('users.stateHelp')}
          value={String(form.values.active)}
          onChange={(value) => form.setFieldValue('active', value === 'true')}
        >
          <div className={classes.pair}>
            <Radio value="true" label={t('users.active')} />
            <Radio value="false" label={t('users.inactive')} />
          </div>
        </Radio.Group>
      )}
      <FormProblem errors={errors} />
      {user !== null && inviting && <InvitationDialog user={user} onClose={() => setInviting(false)} />}
    </RecordPanel>
  )
}

/** The form has one field for both kinds of places. */
const fieldOf = (path: string): string => path.replace(/\.(schoolId|districtId)$/, '.place')

const placesOf = (role: Role): boolean => role === 'commission_member' || role === 'district_specialist'
