import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listMethodicalUnionsOptions, type MethodicalUnion } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import type { UnionsSearch } from '../model/summarySearch'
import { StaffFrame } from '../StaffFrame'
import { useStaffRole } from '../useStaffRole'
import { UnionPanel } from './UnionPanel'
import classes from './unions.module.css'

interface Props {
  schoolId: string
  search: UnionsSearch
  onSearch: (search: UnionsSearch) => void
}

/** Methodical unions: the theme each works on, who leads it and who is in it. */
export function UnionsPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('staff')
  const { writes } = useStaffRole(schoolId)
  const unions = useQuery(listMethodicalUnionsOptions({ path: { schoolId } }))
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => onSearch({ union: 'new' })}>
      {t('union.add')}
    </Button>
  )
  const opened = search.union === 'new' ? null : unions.data?.items.find(({ id }) => id === search.union)
  return (
    <StaffFrame schoolId={schoolId} purpose={t('union.purpose')} actions={writes && add}>
      {unions.isPending && <Loading shape="form" rows={3} />}
      {unions.isError && unions.data === undefined && (
        <Failed error={unions.error} onRetry={() => void unions.refetch()} />
      )}
      {unions.data?.items.length === 0 && (
        <Empty
          icon="people"
          title={t('union.empty')}
          text={t(writes ? 'union.emptyText' : 'union.emptyReader')}
          action={writes && add}
        />
      )}
      <ul className={classes.unions}>
        {unions.data?.items.map((union) => (
          <Union
            key={union.id}
            schoolId={schoolId}
            union={union}
            onEdit={writes ? () => onSearch({ union: union.id }) : undefined}
          />
        ))}
      </ul>
      {writes && search.union !== undefined && opened !== undefined && (
        <UnionPanel key={search.union} schoolId={schoolId} union={opened} onClose={() => onSearch({})} />
      )}
    </StaffFrame>
  )
}

interface UnionProps {
  schoolId: string
  union: MethodicalUnion
  onEdit: (() => void) | undefined
}

function Union({ schoolId, union, onEdit }: UnionProps) {
  const { t } = useTranslation('staff')
  // The head stands above and need not stand twice.
  const others = union.members.filter(({ id }) => id !== union.head?.id)
  return (
    <li className={classes.union}>
      <div className={classes.head}>
        <h2>
          {union.name} <span className="muted">{union.members.length}</span>
        </h2>
        {onEdit !== undefined && (
          <Button
            size="sm"
            variant="default"
            className="no-print"
            leftSection={<Icon name="pencil" size="sm" />}
            aria-label={t('union.editOne', { name: union.name })}
            onClick={onEdit}
          >
            {t('common:action.edit')}
          </Button>
        )}
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t('union.theme')}</dt>
          <dd>{union.theme ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('union.head')}</dt>
          <dd>{union.head === undefined ? '—' : <Person schoolId={schoolId} person={union.head} />}</dd>
        </div>
        <div>
          <dt>{t('union.members')}</dt>
          <dd>
            {others.length === 0 ? (
              '—'
            ) : (
              <ul className={classes.members}>
                {others.map((person) => (
                  <li key={person.id}>
                    <Person schoolId={schoolId} person={person} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
    </li>
  )
}

function Person({ schoolId, person }: { schoolId: string; person: MethodicalUnion['members'][number] }) {
  return (
    <>
      <Link to="/schools/$schoolId/staff" params={{ schoolId }} search={{ person: person.id }}>
        {person.fullName}
      </Link>
      {person.position !== undefined && (
        <span className={`${classes.position} small muted`}>{person.position}</span>
      )}
    </>
  )
}
