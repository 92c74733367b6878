import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, listSchoolSelfEvaluationsOptions, type SelfEvaluationSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { comparisonOf } from '../model/years'
import { EvaluationList } from './EvaluationList'
import classes from './List.module.css'
import { NewEvaluation } from './NewEvaluation'

const SIZE = 20

interface Props {
  schoolId: string
  page: number
  onPage: (page: number) => void
}

/** The self-evaluations of a school, the newest year first. */
export function SchoolListPage({ schoolId, page, onPage }: Props) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const user = useUser()
  const [creating, setCreating] = useState(false)
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const query = useQuery(
    listSchoolSelfEvaluationsOptions({ path: { schoolId }, query: { page, size: SIZE } }),
  )
  const own = user.schools.find((mine) => mine.id === schoolId)
  const writes = own !== undefined && (user.role === 'director' || user.role === 'deputy')
  const begin = (filled: boolean) => (
    <Button
      variant={filled ? 'filled' : 'default'}
      leftSection={<Icon name="plus" />}
      onClick={() => setCreating(true)}
    >
      {t('list.create')}
    </Button>
  )
  const { data } = query
  return (
    <Page
      title={t('list.title')}
      purpose={writes ? t('list.purpose') : localized(school.data?.name ?? own?.name)}
      actions={writes && data !== undefined && data.total > 0 ? begin(true) : undefined}
    >
      {query.isPending && <Loading shape="table" />}
      {query.isError && data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {data !== undefined && data.total === 0 && (
        <Empty
          icon="star"
          title={t(writes ? 'list.empty' : 'list.emptyOther')}
          text={t(writes ? 'list.emptyText' : 'list.emptyOtherText')}
          action={writes && begin(true)}
        />
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <EvaluationList items={data.items} withSchool={false} />
          <Pager page={page} size={SIZE} total={data.total} onPage={onPage} />
          {data.items.length > 1 && <Compare items={data.items} />}
        </>
      )}
      {creating && (
        <NewEvaluation schoolId={schoolId} known={data?.items ?? []} onClose={() => setCreating(false)} />
      )}
    </Page>
  )
}

/** Two of them side by side. */
function Compare({ items }: { items: readonly SelfEvaluationSummary[] }) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const [first, setFirst] = useState(items[0]?.id ?? '')
  const [second, setSecond] = useState(items[1]?.id ?? '')
  const a = items.find((item) => item.id === first)
  const b = items.find((item) => item.id === second)
  const pair = a !== undefined && b !== undefined && a !== b ? comparisonOf(a, b) : null
  const data = items.map((item) => ({
    value: item.id,
    label: t(`heading.${item.purpose}`, { years: schoolYearSpan(item.schoolYear) }),
  }))
  return (
    <section className={`${classes.compare} no-print`} aria-labelledby="compare">
      <h2 id="compare">{t('list.compare')}</h2>
      <NativeSelect
        label={t('list.compareLater')}
        data={data}
        value={first}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('list.compareEarlier')}
        data={data}
        value={second}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
      {pair === null ? (
        <Button variant="default" disabled>
          {t('action.compare')}
        </Button>
      ) : (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              to="/self-evaluations/$selfEvaluationId/compare"
              params={{ selfEvaluationId: pair.later }}
              search={{ with: pair.earlier } as never}
              {...props}
            />
          )}
        >
          {t('action.compare')}
        </Button>
      )}
    </section>
  )
}
