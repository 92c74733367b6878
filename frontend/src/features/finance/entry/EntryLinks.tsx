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
import { DecisionField } from '../form/DecisionField'
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
  const [changing, setChanging] = useState<'decision' | 'activity' | null>(null)
  const { activity, decision } = entry
  // Of a reversed entry and of a reversal they stay as they were.
  const changes = writes && entry.reversible
  const decides = changes && entry.type === 'expense'
  const change = (link: 'decision' | 'activity', there: boolean) => (
    <Button
      size="sm"
      variant="default"
      leftSection={<Icon name="link" size="sm" />}
      onClick={() => setChanging(link)}
    >
      {t(there ? `${link}.change` : `${link}.link`)}
    </Button>
  )
  return (
    <>
      {(decision !== undefined || decides) && (
        <section aria-labelledby="decision">
          <h3 id="decision">{t('decision.title')}</h3>
          {decision === undefined ? (
            <p className="muted">{t('decision.unlinked')}</p>
          ) : (
            <p>
              {t('decision.long', {
                body: t(`body.${decision.body}`),
                number: decision.number,
                date: longDate(decision.date),
              })}
            </p>
          )}
          {decides && change('decision', decision !== undefined)}
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
          {changes && change('activity', activity !== undefined)}
        </section>
      )}
      {changing !== null && (
        <LinkDialog schoolId={schoolId} entry={entry} link={changing} onClose={() => setChanging(null)} />
      )}
    </>
  )
}

interface DialogProps extends Omit<Props, 'writes'> {
  link: 'decision' | 'activity'
  onClose: () => void
}

function LinkDialog({ schoolId, entry, link, onClose }: DialogProps) {
  const { t } = useTranslation('finance')
  const problem = useProblemText()
  const links = useLinks(schoolId, entry.id)
  const [chosen, setChosen] = useState(entry[link]?.id ?? '')
  const error = links.error === null ? null : toApiError(links.error)
  const id = chosen === '' ? null : chosen
  return (
    <ConfirmDialog
      opened
      title={t(`${link}.link`)}
      text={t(`${link}.linkHelp`)}
      confirm={t('common:action.save')}
      busy={links.isPending}
      onCancel={onClose}
      onConfirm={() =>
        links.mutate(() => (link === 'decision' ? { decisionId: id } : { activityId: id }), {
          onSuccess: () => {
            showToast(t('saved'))
            onClose()
          },
        })
      }
    >
      {link === 'decision' ? (
        <DecisionField schoolId={schoolId} known={entry.decision} value={chosen} onChange={setChosen} />
      ) : (
        <ActivityField schoolId={schoolId} known={entry.activity} value={chosen} onChange={setChosen} />
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </ConfirmDialog>
  )
}
