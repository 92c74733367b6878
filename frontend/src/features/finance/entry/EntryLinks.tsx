import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEntry, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { ActivityField } from '../form/ActivityField'
import { useLinks } from './useLinks'

interface Props {
  schoolId: string
  entry: FinanceEntry
  writes: boolean
}

/** The decision an entry rests on and the activity it is for; the thread from the weakness to the money. */
export function EntryLinks({ schoolId, entry, writes }: Props) {
  const { t } = useTranslation('finance')
  const { longDate } = useFormat()
  const [choosing, setChoosing] = useState(false)
  const { activity, decision } = entry
  // Of a reversed entry and of a reversal they stay as they were.
  const changes = writes && entry.reversible
  return (
    <>
      {decision !== undefined && (
        <section aria-labelledby="decision">
          <h3 id="decision">{t('decision.title')}</h3>
          <p>
            {t('decision.long', {
              body: t(`body.${decision.body}`),
              number: decision.number,
              date: longDate(decision.date),
            })}
          </p>
        </section>
      )}
      {(activity !== undefined || changes) && (
        <section aria-labelledby="entry-activity">
          <h3 id="entry-activity">{t('activity.title')}</h3>
          {activity === undefined ? (
            <p className="muted">{t('activity.unlinked')}</p>
          ) : (
            <p>
              <Link
                to="/schools/$schoolId/finance/ledger"
                params={{ schoolId }}
                search={{ activity: activity.id }}
              >
                {activity.number !== undefined && `${activity.number}. `}
                <NoWrap text={activity.title} />
              </Link>
            </p>
          )}
          {changes && (
            <Button
              size="sm"
              variant="default"
              leftSection={<Icon name="link" size="sm" />}
              onClick={() => setChoosing(true)}
            >
              {t(activity === undefined ? 'activity.link' : 'activity.change')}
            </Button>
          )}
        </section>
      )}
      {choosing && <ActivityDialog schoolId={schoolId} entry={entry} onClose={() => setChoosing(false)} />}
    </>
  )
}

function ActivityDialog({ schoolId, entry, onClose }: Omit<Props, 'writes'> & { onClose: () => void }) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const links = useLinks(schoolId, entry.id)
  const [activityId, setActivityId] = useState(entry.activity?.id ?? '')
  const error = links.error === null ? null : toApiError(links.error)
  return (
    <ConfirmDialog
      opened
      title={t('activity.link')}
      text={t('activity.linkHelp')}
      confirm={t('common:action.save')}
      busy={links.isPending}
      onCancel={onClose}
      onConfirm={() =>
        links.mutate(() => ({ activityId: activityId === '' ? null : activityId }), {
          onSuccess: () => {
            showToast(t('saved'))
            onClose()
          },
        })
      }
    >
      <ActivityField schoolId={schoolId} known={entry.activity} value={activityId} onChange={setActivityId} />
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </ConfirmDialog>
  )
}
