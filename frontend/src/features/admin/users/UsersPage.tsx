import { Button, NativeSelect, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listUsersOptions, type User } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Failed, Loading, NoResults } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from '../admin.module.css'
import { ROLES, type UsersSearch } from '../search'
import { UserPanel } from './UserPanel'

const SIZE = 50

interface Props {
  search: UsersSearch
  onSearch: (search: UsersSearch) => void
}

/** Accounts: who may do what, and where. */
export function UsersPage({ search, onSearch }: Props) {
  const { t } = useTranslation('admin')
  const name = useLocalized()
  const { dateTime, number } = useFormat()
  const { page = 0, user, sort = 'name', ...filters } = search
  const users = useQuery({
    ...listUsersOptions({ query: { ...filters, sort, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const filter = (change: Partial<UsersSearch>) => onSearch({ ...search, page: undefined, ...change })
  const open = (id: string | undefined) => onSearch({ ...search, user: id })

  const columns = useMemo(
    (): Column<User>[] => [
      {
        id: 'name',
        header: t('users.name'),
        phone: 'title',
        serverSort: true,
        cell: (row) => (
          <>
            <UnstyledButton className={classes.open} onClick={() => onSearch({ ...search, user: row.id })}>
              {row.fullName}
            </UnstyledButton>
            <span className={`${classes.sub} small`}>{row.login}</span>
          </>
        ),
      },
      { id: 'role', header: t('users.role'), cell: (row) => t(`common:role.${row.role}`) },
      {
        id: 'places',
        header: t('users.places'),
        cell: (row) => row.grants.map((grant) => name(grant.placeName)).join(', '),
      },
      {
        id: 'last_sign_in',
        header: t('users.lastSignIn'),
        phone: 'labelled',
        serverSort: true,
        cell: (row) => dateTime(row.lastSignInAt),
      },
      {
        id: 'state',
        header: t('users.state'),
        cell: (row) =>
          !row.active ? (
            <StatusBadge tone="idle" icon="lock" label={t('users.inactive')} />
          ) : row.passwordSet === false ? (
            <StatusBadge tone="warning" icon="clock" label={t('users.invited')} />
          ) : (
            <StatusBadge tone="done" label={t('users.active')} />
          ),
      },
    ],
    [t, name, dateTime, search, onSearch],
  )

  return (
    <Page
      title={t('users.title')}
      purpose={t('users.purpose')}
      actions={
        <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
          {t('users.add')}
        </Button>
      }
    >
      <search className={`${classes.filters} no-print`}>
        <ListSearch
          label={t('users.search')}
          value={search.q ?? ''}
          onSearch={(q) => filter({ q: q || undefined })}
        />
        <NativeSelect
          label={t('users.role')}
          value={search.role ?? ''}
          onChange={(event) => filter({ role: ROLES.find((role) => role === event.currentTarget.value) })}
          data={[
            { value: '', label: t('all') },
            ...ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) })),
          ]}
        />
        <NativeSelect
          label={t('users.state')}
          value={search.active === undefined ? '' : String(search.active)}
          onChange={(event) =>
            filter({
              active: event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'true',
            })
          }
          data={[
            { value: '', label: t('all') },
            { value: 'true', label: t('users.active') },
            { value: 'false', label: t('users.inactive') },
          ]}
        />
      </search>
      {users.isError ? (
        <Failed error={users.error} onRetry={() => void users.refetch()} />
      ) : users.data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : users.data.items.length === 0 ? (
        <NoResults onClear={() => onSearch({})} />
      ) : (
        <>
          <p className={classes.count}>
            {t('users.count', { count: users.data.total, total: number(users.data.total) })}
          </p>
          <DataTable
            caption={t('users.title')}
            columns={columns}
            rows={users.data.items}
            rowId={(row) => row.id}
            onOpen={(row) => open(row.id)}
            sort={{ id: sort, desc: false }}
            onSort={({ id }) => filter({ sort: id === 'last_sign_in' ? 'last_sign_in' : 'name' })}
          />
          <Pager
            page={page}
            size={SIZE}
            total={users.data.total}
            onPage={(next) => filter({ page: next || undefined })}
          />
        </>
      )}
      {user !== undefined && (
        <UserPanel key={user} userId={user} onClose={() => open(undefined)} onCreated={open} />
      )}
    </Page>
  )
}
