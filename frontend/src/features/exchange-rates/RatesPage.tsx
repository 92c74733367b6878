import { Button, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExchangeRate, listExchangeRatesOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { RatePanel } from './RatePanel'
import classes from './rates.module.css'

interface Props {
  /** From 0. */
  page: number
  onPage: (page: number) => void
}

const SIZE = 50

/** What foreign money cost by day; only a conversion that is shown as one uses it. */
export function RatesPage({ page, onPage }: Props) {
  const { t } = useTranslation('exchange-rates')
  const { shortDate, number } = useFormat()
  const { label } = useReference()
  const query = useQuery({
    ...listExchangeRatesOptions({ query: { page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const [open, setOpen] = useState<string | null>(null)
  const { data } = query
  const opened = data?.items.find((rate) => rate.id === open)
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpen('new')}>
      {t('add')}
    </Button>
  )
  const columns: Column<ExchangeRate>[] = [
    {
      id: 'day',
      header: t('day'),
      phone: 'title',
      width: 160,
      cell: (rate) => (
        <UnstyledButton className={classes.open} onClick={() => setOpen(rate.id)}>
          {shortDate(rate.day)}
        </UnstyledButton>
      ),
    },
    {
      id: 'currency',
      header: t('currency'),
      phone: 'labelled',
      cell: (rate) => label('currency', rate.currency),
    },
    {
      id: 'rate',
      header: t('rateInSom'),
      align: 'end',
      phone: 'labelled',
      width: 160,
      cell: (rate) => number(rate.rate, { min: 4, max: 4 }),
    },
    { id: 'source', header: t('source'), phone: 'labelled', cell: (rate) => rate.source },
  ]
  return (
    <Page title={t('title')} purpose={t('purpose')} actions={add}>
      {query.isPending && <Loading shape="table" rows={8} />}
      {query.isError && data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {data?.total === 0 && <Empty icon="document" title={t('empty')} text={t('emptyText')} action={add} />}
      {data !== undefined && data.total > 0 && (
        <>
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={data.items}
            rowId={(rate) => rate.id}
            onOpen={(rate) => setOpen(rate.id)}
          />
          <Pager page={page} size={SIZE} total={data.total} onPage={onPage} />
        </>
      )}
      {open === 'new' && <RatePanel rate={null} onClose={() => setOpen(null)} />}
      {opened !== undefined && <RatePanel key={opened.version} rate={opened} onClose={() => setOpen(null)} />}
    </Page>
  )
}
