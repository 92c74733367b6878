import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type DataQualityStatus,
  type DataRegister,
  getSchoolOptions,
  listDataQualityFindingsOptions,
} from '@/api'
import { FindingItem } from '@/shared/findings/FindingItem'
import { findingWay } from '@/shared/findings/way'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { Counts } from './Counts'
import classes from './dataQuality.module.css'
import { type FindingFilters, REGISTERS, STATUSES } from './search'

interface Props {
  schoolId: string
  filters: FindingFilters
  onFilter: (filters: FindingFilters) => void
}

const SIZE = 50
const YEARS_BACK = 10

/** What does not agree in the data of a school: corrected at its place, or explained and seen by everybody. */
export function DataQualityPage({ schoolId, filters, onFilter }: Props) {
  const { t } = useTranslation('data-quality')
  const localized = useLocalized()
  const { label } = useReference()
  const { schoolYearSpan, dateTime } = useFormat()
  const user = useUser()
  const { status, register, year, page = 0 } = filters
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const findings = useQuery({
    ...listDataQualityFindingsOptions({
      path: { schoolId },
      query: { status, register, schoolYear: year, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const set = (part: FindingFilters) => onFilter({ ...filters, page: undefined, ...part })
  const filtered = status !== undefined || register !== undefined || year !== undefined
  const staff =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === schoolId)
  const current = Number(today().slice(0, 4))
  const { data } = findings

  return (
    <Page
      title={t('title')}
      purpose={t(staff ? 'purpose.staff' : 'purpose.reader', { school: localized(school.data?.name) })}
      meta={
        data !== undefined && (
          <>
            <Counts counts={data.counts} />
            {data.checkedAt !== undefined && (
              <span className="muted small">{t('checkedAt', { at: dateTime(data.checkedAt) })}</span>
            )}
          </>
        )
      }
      actions={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className={`${classes.filters} no-print`}>
        <NativeSelect
          label={t('filter.status')}
          value={status ?? ''}
          data={[
            { value: '', label: t('filter.current') },
            ...STATUSES.map((value) => ({ value, label: t(`filter.${value}`) })),
          ]}
          onChange={(event) => set({ status: (event.currentTarget.value || undefined) as DataQualityStatus })}
        />
        <NativeSelect
          label={t('filter.register')}
          value={register ?? ''}
          data={[
            { value: '', label: t('filter.allRegisters') },
            ...REGISTERS.map((value) => ({ value, label: label('data_register', value) })),
          ]}
          onChange={(event) => set({ register: (event.currentTarget.value || undefined) as DataRegister })}
        />
        <NativeSelect
          label={t('filter.year')}
          value={year === undefined ? '' : String(year)}
          data={[
            { value: '', label: t('filter.allYears') },
            ...[...new Set([...(year === undefined ? [] : [year]), ...yearsBackFrom(current)])]
              .sort((a, b) => b - a)
              .map((value) => ({ value: String(value), label: schoolYearSpan(value) })),
          ]}
          onChange={(event) => set({ year: Number(event.currentTarget.value) || undefined })}
        />
      </div>
      {findings.isPending && <Loading shape="table" rows={6} />}
      {findings.isError && data === undefined && <Failed error={findings.error} onRetry={findings.refetch} />}
      {data?.total === 0 && filtered && <NoResults onClear={() => onFilter({})} />}
      {data?.total === 0 && !filtered && (
        <Empty
          icon="check"
          title={t('empty.title')}
          text={t(staff ? 'empty.staff' : 'empty.reader')}
          action={
            staff && (
              <Link to="/schools/$schoolId/indicators" params={{ schoolId }}>
                {t('empty.action')}
              </Link>
            )
          }
        />
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <ul className={classes.list}>
            {data.items.map((finding) => {
              const way = findingWay(schoolId, finding)
              return (
                <FindingItem
                  key={finding.id}
                  schoolId={schoolId}
                  finding={finding}
                  way={
                    <Link to={way.to as '/'} params={way.params as never} search={way.search as never}>
                      {t('open', { register: label('data_register', finding.register) })}
                      <span className="vh">: {finding.title}</span>
                    </Link>
                  }
                />
              )
            })}
          </ul>
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </Page>
  )
}

const yearsBackFrom = (current: number): number[] =>
  Array.from({ length: YEARS_BACK + 1 }, (_, back) => current - back)
