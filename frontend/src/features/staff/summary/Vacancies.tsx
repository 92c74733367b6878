import { Button, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listVacanciesOptions, type Vacancy } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import staff from '../staff.module.css'
import classes from './summary.module.css'
import { VacancyPanel } from './VacancyPanel'

interface Props {
  schoolId: string
  writes: boolean
  opened: string | undefined
  onOpen: (id: string | undefined) => void
}

/** Posts that nobody holds: the other half of the staffing percentage. */
export function Vacancies({ schoolId, writes, opened, onOpen }: Props) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { number, shortDate } = useFormat()
  const list = useQuery(listVacanciesOptions({ path: { schoolId } }))
  const columns: Column<Vacancy>[] = [
    {
      id: 'position',
      header: t('column.position'),
      phone: 'title',
      cell: (row) =>
        writes ? (
          <UnstyledButton className={staff.open} onClick={() => onOpen(row.id)}>
            {row.position}
          </UnstyledButton>
        ) : (
          row.position
        ),
    },
    { id: 'category', header: t('field.category'), cell: (row) => label('staff_category', row.category) },
    {
      id: 'subject',
      header: t('vacancy.subject'),
      cell: (row) => label('school_subject', row.subject) || '—',
    },
    {
      id: 'load',
      header: t('field.weeklyLoad'),
      align: 'end',
      width: 128,
      phone: 'labelled',
      cell: (row) => number(row.weeklyLoad),
    },
    {
      id: 'since',
      header: t('vacancy.since'),
      phone: 'labelled',
      cell: (row) => <span className="tnum">{shortDate(row.since)}</span>,
    },
  ]
  const current = opened === 'new' ? null : list.data?.items.find(({ id }) => id === opened)
  return (
    <section aria-labelledby="vacancies">
      <div className={classes.sectionHead}>
        <h2 id="vacancies">{t('vacancy.title')}</h2>
        {writes && (
          <Button
            size="sm"
            variant="default"
            leftSection={<Icon name="plus" size="sm" />}
            onClick={() => onOpen('new')}
          >
            {t('vacancy.add')}
          </Button>
        )}
      </div>
      {list.isPending && <Loading shape="table" rows={2} />}
      {list.isError && list.data === undefined && (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data !== undefined &&
        (list.data.items.length === 0 ? (
          <p className="muted">{t('vacancy.none')}</p>
        ) : (
          <DataTable
            caption={t('vacancy.title')}
            columns={columns}
            rows={list.data.items}
            rowId={(row) => row.id}
            onOpen={writes ? (row) => onOpen(row.id) : undefined}
          />
        ))}
      {writes && opened !== undefined && current !== undefined && (
        <VacancyPanel key={opened} schoolId={schoolId} vacancy={current} onClose={() => onOpen(undefined)} />
      )}
    </section>
  )
}
