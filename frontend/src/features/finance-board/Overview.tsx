import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FinanceBoard } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import classes from './board.module.css'
import { ActList } from './lists/ActList'
import { DecisionList } from './lists/DecisionList'
import { MeetingList } from './lists/MeetingList'
import { ReportList } from './lists/ReportList'
import { type BoardSearch, opening, type RecordKind } from './model/search'
import { People } from './People'
import { Reminders } from './Reminders'
import { Section } from './Section'

interface Props {
  schoolId: string
  board: FinanceBoard
  writes: boolean
  onSearch: (search: BoardSearch) => void
  onOpen: (open: string) => void
}

/** The newest of everything; what the district does not read is not there for it. */
export function Overview({ schoolId, board, writes, onSearch, onOpen }: Props) {
  const { t } = useTranslation('finance-board')
  const { counts, decisions, meetings, parentsReports: reports, revisionActs: acts } = board
  const opens = (kind: RecordKind) => (id: string) => onOpen(opening(kind, id))
  const adds = (kind: RecordKind) => () => onOpen(opening(kind, 'new'))
  const word = (kind: RecordKind) => (writes ? t(`${kind}.add`) : undefined)
  return (
    <div className={classes.overview}>
      <Reminders reminders={board.reminders} writes={writes} onOpen={onOpen} />
      <div className={classes.columns} data-totals={decisions === undefined || undefined}>
        {decisions !== undefined && meetings !== undefined && (
          <div className={classes.main}>
            <Section
              title={t('decision.list')}
              total={counts.decisions}
              shown={decisions.length}
              onAll={() => onSearch({ list: 'decisions' })}
            >
              {decisions.length === 0 ? (
                <Empty
                  icon="flag"
                  title={t('decision.empty')}
                  text={t(writes ? 'decision.emptyText' : 'emptyReader')}
                  action={
                    writes && (
                      <Button leftSection={<Icon name="plus" />} onClick={adds('decision')}>
                        {t('decision.first')}
                      </Button>
                    )
                  }
                />
              ) : (
                <DecisionList schoolId={schoolId} decisions={decisions} onOpen={opens('decision')} />
              )}
            </Section>
            <Section
              title={t('meeting.list')}
              add={word('meeting')}
              onAdd={adds('meeting')}
              total={counts.meetings}
              shown={meetings.length}
              onAll={() => onSearch({ list: 'meetings' })}
            >
              {meetings.length === 0 && <p className="muted">{t('meeting.empty')}</p>}
              <MeetingList schoolId={schoolId} meetings={meetings} onOpen={opens('meeting')} />
            </Section>
          </div>
        )}
        <div className={classes.side}>
          <People members={board.members} writes={writes} onOpen={opens('member')} />
          <Section
            title={t('act.list')}
            add={word('act')}
            onAdd={adds('act')}
            total={counts.revisionActs}
            shown={acts.length}
            onAll={decisions === undefined ? undefined : () => onSearch({ list: 'acts' })}
          >
            {acts.length === 0 && <p className="muted">{t('act.empty')}</p>}
            <ActList schoolId={schoolId} acts={acts} onOpen={opens('act')} />
          </Section>
          {reports === undefined ? (
            <Section title={t('totals.title')}>
              <dl className={classes.facts}>
                <div>
                  <dt>{t('decision.list')}</dt>
                  <dd>{counts.decisions}</dd>
                </div>
                <div>
                  <dt>{t('meeting.list')}</dt>
                  <dd>{counts.meetings}</dd>
                </div>
                <div>
                  <dt>{t('report.list')}</dt>
                  <dd>{counts.parentsReports}</dd>
                </div>
              </dl>
            </Section>
          ) : (
            <Section
              title={t('report.list')}
              add={word('report')}
              onAdd={adds('report')}
              total={counts.parentsReports}
              shown={reports.length}
              onAll={() => onSearch({ list: 'reports' })}
            >
              {reports.length === 0 && <p className="muted">{t('report.empty')}</p>}
              <ReportList schoolId={schoolId} reports={reports} onOpen={opens('report')} />
            </Section>
          )}
        </div>
      </div>
    </div>
  )
}
