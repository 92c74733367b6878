import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getFinanceBoardOptions } from '@/api'
import { FinanceFrame } from '@/shared/finance/FinanceFrame'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import { WholeList } from './lists/WholeList'
import { type BoardSearch, openedOf, opening } from './model/search'
import { Overview } from './Overview'
import { OpenedRecord } from './panel/OpenedRecord'

interface Props {
  schoolId: string
  search: BoardSearch
  onSearch: (search: BoardSearch) => void
}

/** Those who watch over the money: people, decisions, acts of revision, reports to parents. */
export function BoardPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('finance-board')
  const { writes, reads } = useFinanceRole(schoolId)
  const board = useQuery(getFinanceBoardOptions({ path: { schoolId } }))
  const opened = openedOf(search.open)
  const open = (word: string | undefined) => onSearch({ ...search, open: word })
  const { data } = board
  return (
    <FinanceFrame
      schoolId={schoolId}
      purpose={t(reads ? 'purpose' : 'purposeDistrict')}
      actions={
        writes && (
          <Button leftSection={<Icon name="plus" />} onClick={() => open(opening('decision', 'new'))}>
            {t('decision.add')}
          </Button>
        )
      }
    >
      {search.list !== undefined && reads ? (
        <WholeList
          schoolId={schoolId}
          list={search.list}
          search={search}
          writes={writes}
          onSearch={onSearch}
        />
      ) : data === undefined ? (
        board.isError ? (
          <Failed error={board.error} onRetry={() => void board.refetch()} />
        ) : (
          <Loading shape="page" rows={6} />
        )
      ) : (
        <>
          <Overview schoolId={schoolId} board={data} writes={writes} onSearch={onSearch} onOpen={open} />
          {opened !== null && (
            <OpenedRecord
              key={search.open}
              schoolId={schoolId}
              opened={opened}
              known={{
                members: data.members,
                meetings: data.meetings,
                acts: data.revisionActs,
                reports: data.parentsReports,
              }}
              writes={writes}
              onClose={() => open(undefined)}
            />
          )}
        </>
      )}
    </FinanceFrame>
  )
}
