import { useTranslation } from 'react-i18next'
import classes from '@/shared/ui/comments.module.css'
import { SidePanel } from '@/shared/ui/SidePanel'
import { CommentForm } from './CommentForm'
import { CommentThreadView } from './CommentThreadView'
import { useComments } from './comments'
import { type Place, placeKey } from './model/comments'

interface Props {
  planId: string
  place: Place | null
  label: string
  onClose: () => void
}

/** Comments at one place: a panel at the right, on phones a sheet. Settled ones are folded. */
export function CommentsPanel({ planId, place, label, onClose }: Props) {
  const { t } = useTranslation('reading')
  return (
    <SidePanel opened={place !== null} title={label} onClose={onClose}>
      {place !== null && <Threads key={placeKey(place)} planId={planId} place={place} />}
      {place === null && <p className="muted">{t('comments.none')}</p>}
    </SidePanel>
  )
}

function Threads({ planId, place }: { planId: string; place: Place }) {
  const { t } = useTranslation('reading')
  const comments = useComments()
  const threads = comments.threadsAt(place)
  const open = threads.filter((thread) => !thread.root.resolved)
  const settled = threads.filter((thread) => thread.root.resolved)
  return (
    <div className={classes.panel}>
      {open.map((thread) => (
        <CommentThreadView key={thread.root.id} planId={planId} thread={thread} />
      ))}
      {open.length === 0 && !comments.mayStart && <p className="muted">{t('comments.none')}</p>}
      {settled.length > 0 && (
        <details className={classes.settled}>
          <summary>{t('comments.settledCount', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <CommentThreadView key={thread.root.id} planId={planId} thread={thread} />
          ))}
        </details>
      )}
      {comments.mayStart && (
        <CommentForm planId={planId} place={place} label={t('comments.new')} submit={t('comments.send')} />
      )}
    </div>
  )
}
