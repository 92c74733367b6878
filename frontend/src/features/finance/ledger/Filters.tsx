import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FinanceEntry } from '@/api'
import { useArticles } from '@/shared/finance/useArticles'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { FilterBar } from '@/shared/ui/FilterBar'
import { Icon } from '@/shared/ui/Icon'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from '../finance.module.css'
import { CATEGORIES, CURRENCIES, KINDS, SORTS, SOURCES, TYPES, WARNINGS } from '../model/lists'
import { countFilters, filtersOf, type LedgerSearch } from '../model/search'

interface Props {
  search: LedgerSearch
  /** Of the page that is shown; names the decision that a link narrowed the book to. */
  entries: readonly FinanceEntry[] | undefined
  onFilter: (change: Partial<LedgerSearch>) => void
  onClear: () => void
}

/** Search and filters above the book; on phones the filters and the order wait in a sheet. */
export function Filters(props: Props) {
  const { t } = useTranslation('finance')
  const phone = useIsPhone()
  const { search, onFilter, onClear } = props
  const count = countFilters(filtersOf(search))
  return (
    <FilterBar
      title={t('filter.title')}
      words={t('filter.words')}
      value={search.q ?? ''}
      count={count}
      onWords={(q) => onFilter({ q: q || undefined })}
      onClear={onClear}
      open={count === 0 ? t('filter.open') : t('filter.openCount', { count })}
      show={t('filter.show')}
    >
      <Choices {...props} />
      {phone && (
        <NativeSelect
          label={t('filter.sort')}
          value={search.sort ?? 'date_desc'}
          data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          onChange={({ currentTarget }) =>
            onFilter({ sort: SORTS.find((sort) => sort === currentTarget.value) })
          }
        />
      )}
    </FilterBar>
  )
}

function Choices({ search, entries, onFilter }: Props) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const articles = useArticles()
  const present = Number(today().slice(0, 4))
  const first = Math.min(2018, search.year ?? present)
  const years = Array.from({ length: present - first + 1 }, (_, index) => present - index)
  const choice = <T extends string>(
    name: keyof LedgerSearch,
    title: string,
    codes: readonly T[],
    word: (code: T) => string,
  ) => (
    <NativeSelect
      label={title}
      value={String(search[name] ?? '')}
      data={[
        { value: '', label: t('filter.all') },
        ...codes.map((code) => ({ value: code, label: word(code) })),
      ]}
      onChange={({ currentTarget }) => onFilter({ [name]: currentTarget.value || undefined })}
    />
  )
  const decision = entries?.find((entry) => entry.decision?.id === search.decision)?.decision
  return (
    <>
      {choice('type', t('filter.type'), TYPES, (code) => t(`types.${code}`))}
      {choice('source', t('field.source'), SOURCES, (code) => label('finance_source', code))}
      <NativeSelect
        label={t('year')}
        value={
          search.year === undefined
            ? ''
            : `${search.year}${search.half === undefined ? '' : `-${search.half}`}`
        }
        data={[
          { value: '', label: t('filter.all') },
          ...years.flatMap((year) => [
            { value: String(year), label: t('yearOf', { year }) },
            { value: `${year}-2`, label: t('halfOf', { year, half: t('period.half2') }) },
            { value: `${year}-1`, label: t('halfOf', { year, half: t('period.half1') }) },
          ]),
        ]}
        onChange={({ currentTarget }) => {
          const [year, half] = currentTarget.value.split('-')
          onFilter({
            year: year ? Number(year) : undefined,
            half: half === '1' ? 1 : half === '2' ? 2 : undefined,
          })
        }}
      />
      {choice('category', t('field.category'), CATEGORIES, (code) => label('finance_category', code))}
      {choice('kind', t('field.kind'), KINDS, (code) => label('finance_kind', code))}
      {choice('currency', t('field.currency'), CURRENCIES, (code) => label('currency', code))}
      {choice('article', t('field.article'), articles.codes, (code) => `${code} ${articles.nameOf(code)}`)}
      {choice('warning', t('filter.warning'), WARNINGS, (code) => t(`warning.${code}`))}
      {search.decision !== undefined && (
        <p className={classes.narrowed}>
          <Icon name="filter" size="sm" />
          {decision === undefined
            ? t('filter.decision')
            : t('filter.decisionOf', { number: decision.number })}
        </p>
      )}
    </>
  )
}
