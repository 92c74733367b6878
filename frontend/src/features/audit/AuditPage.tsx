import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listAuditEventsOptions } from '@/api'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import classes from './AuditPage.module.css'
import type { AuditSearch } from './auditSearch'
import { SUBJECTS } from './auditSearch'
import { EventList } from './EventList'

const SIZE = 50

interface Props {
  search: AuditSearch
  onSearch: (search: AuditSearch) => void
}

/** Who changed what and when; nothing here can be changed. */
export function AuditPage({ search, onSearch }: Props) {
  const { t } = useTranslation('audit')
  const { page = 0, ...filters } = search
  const events = useQuery({
    ...listAuditEventsOptions({ query: { ...filters, page, size: SIZE } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const filtered = Object.values(filters).some((value) => value !== undefined)
  // A new filter starts at its first page.
  const filter = (change: Partial<AuditSearch>) => onSearch({ ...filters, ...change })

  return (
    <Page
      title={t('title')}
      purpose={t('purpose')}
      actions={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('common:action.print')}
        </Button>
      }
    >
      <search className={`${classes.filters} no-print`}>
        <ListSearch
          label={t('filter.words')}
          value={search.q ?? ''}
          onSearch={(q) => filter({ q: q || undefined })}
        />
        <NativeSelect
          label={t('filter.subject')}
          value={search.subject ?? ''}
          onChange={(event) =>
            filter({ subject: SUBJECTS.find((subject) => subject === event.currentTarget.value) })
          }
          data={[
            { value: '', label: t('filter.all') },
            ...SUBJECTS.map((subject) => ({ value: subject, label: t(`subject.${subject}`) })),
          ]}
        />
        <DateField
          label={t('filter.from')}
          value={search.from ?? null}
          max={search.to}
          onChange={(from) => filter({ from: from ?? undefined })}
        />
        <DateField
          label={t('filter.to')}
          value={search.to ?? null}
          min={search.from}
          onChange={(to) => filter({ to: to ?? undefined })}
        />
      </search>
      {events.isError ? (
        <Failed error={events.error} onRetry={() => void events.refetch()} />
      ) : events.data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : events.data.items.length === 0 ? (
        filtered ? (
          <NoResults onClear={() => onSearch({})} />
        ) : (
          <Empty icon="history" title={t('empty')} text={t('emptyText')} />
        )
      ) : (
        <>
          <EventList events={events.data.items} />
          <Pager
            page={page}
            size={SIZE}
            total={events.data.total}
            onPage={(next) => onSearch({ ...filters, page: next === 0 ? undefined : next })}
          />
        </>
      )}
    </Page>
  )
}
