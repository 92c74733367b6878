import { Button, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BudgetArticle, listBudgetArticlesOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { ArticlePanel } from './ArticlePanel'
import classes from './articles.module.css'

/** The budget classification with its life spans: articles end, they are never deleted. */
export function ArticlesPage() {
  const { t } = useTranslation('budget-articles')
  const localized = useLocalized()
  const query = useQuery(listBudgetArticlesOptions())
  const [open, setOpen] = useState<string | null>(null)
  const opened = query.data?.items.find((article) => article.code === open)
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpen('new')}>
      {t('add')}
    </Button>
  )
  const columns: Column<BudgetArticle>[] = [
    { id: 'code', header: t('code'), phone: 'labelled', cell: (article) => article.code, width: 120 },
    {
      id: 'name',
      header: t('name'),
      phone: 'title',
      cell: (article) => (
        <UnstyledButton className={classes.open} onClick={() => setOpen(article.code)}>
          {localized(article.name)}
        </UnstyledButton>
      ),
    },
    { id: 'span', header: t('span'), cell: (article) => <Span article={article} /> },
  ]
  return (
    <Page title={t('title')} purpose={t('purpose')} actions={add}>
      {query.isPending && <Loading shape="table" rows={8} />}
      {query.isError && query.data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data?.items.length === 0 && (
        <Empty icon="document" title={t('empty')} text={t('emptyText')} action={add} />
      )}
      {query.data !== undefined && query.data.items.length > 0 && (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={query.data.items}
          rowId={(article) => article.code}
          onOpen={(article) => setOpen(article.code)}
        />
      )}
      {open === 'new' && <ArticlePanel article={null} onClose={() => setOpen(null)} />}
      {opened !== undefined && (
        <ArticlePanel key={opened.version} article={opened} onClose={() => setOpen(null)} />
      )}
    </Page>
  )
}

/** Whether it is in use now, and from or until when. */
function Span({ article }: { article: BudgetArticle }) {
  const { t } = useTranslation('budget-articles')
  const { shortDate } = useFormat()
  const { validFrom, validTo } = article
  if (validTo !== undefined && validTo < today()) {
    return <StatusBadge tone="idle" icon="lock" label={t('ended', { date: shortDate(validTo) })} />
  }
  if (validTo !== undefined) {
    return <StatusBadge tone="warning" icon="clock" label={t('ending', { date: shortDate(validTo) })} />
  }
  return validFrom > today()
    ? t('future', { date: shortDate(validFrom) })
    : t('since', { date: shortDate(validFrom) })
}
