import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPlanChangesOptions } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './ChangesSection.module.css'
import { bySection, type ChangedThing, groupChanges } from './model/changes'
import { useValueText } from './useValueText'

interface Props {
  planId: string
  from: number
  /** Missing: the text being written. */
  to: number | undefined
}

const SHOWN = 4
const MARK = { added: 'plus', changed: 'pencil', removed: 'minus' } as const

/** What is different from the version that the bodies have read: added, changed, taken out. */
export function ChangesSection({ planId, from, to }: Props) {
  const { t } = useTranslation('approval')
  const [all, setAll] = useState(false)
  const changes = useQuery(listPlanChangesOptions({ path: { planId }, query: { from, to } }))
  const things = changes.data === undefined ? [] : groupChanges(changes.data.changes)
  const rest = things.length > SHOWN

  return (
    <section aria-labelledby="changes">
      <div className={classes.head}>
        <h2 id="changes">{t('changes.title', { number: from })}</h2>
        {rest && (
          <UnstyledButton className={classes.all} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('changes.less') : t('changes.all', { count: things.length })}
          </UnstyledButton>
        )}
      </div>
      {changes.isPending && <Loading rows={3} />}
      {changes.isError && changes.data === undefined && (
        <Failed error={changes.error} onRetry={changes.refetch} />
      )}
      {changes.data !== undefined && things.length === 0 && <p className="muted">{t('changes.none')}</p>}
      {all ? (
        bySection(things).map((group) => (
          <Fragment key={group.section}>
            <h3 className={classes.section}>{t(`section.${group.section}`)}</h3>
            <List planId={planId} things={group.things} from={from} to={to} />
          </Fragment>
        ))
      ) : (
        <List planId={planId} things={things.slice(0, SHOWN)} from={from} to={to} />
      )}
    </section>
  )
}

function List({ things, ...place }: Props & { things: readonly ChangedThing[] }) {
  return (
    <ul className={classes.list}>
      {things.map((thing) => (
        <Change key={thing.key} thing={thing} {...place} />
      ))}
    </ul>
  )
}

function Change({ thing, planId, from, to }: Props & { thing: ChangedThing }) {
  const { t, i18n } = useTranslation('approval')
  const valueText = useValueText()
  // What was taken out stands only in the older text.
  const version = thing.kind === 'removed' ? from : to
  const hash = thing.targetId === undefined ? thing.section : `${thing.section}-${thing.targetId}`
  return (
    <li data-kind={thing.kind}>
      <span className={classes.mark}>
        <Icon name={MARK[thing.kind]} size="sm" />
        {t(`changes.${thing.kind}`)}
      </span>
      <div>
        <Link
          to="/plans/$planId/read"
          params={{ planId }}
          search={{ version }}
          hash={hash}
          className={classes.label}
        >
          {thing.label}
        </Link>
        {thing.fields.map((field, index) => {
          const before = valueText(field.oldValue)
          const after = valueText(field.newValue)
          const name = field.field !== undefined && i18n.exists(`field.${field.field}`, { ns: 'approval' })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields of one change never move
            <p key={index} className={classes.values}>
              {name && <span>{t(`field.${field.field}`)}: </span>}
              {before !== null && <del>{before}</del>}
              {before !== null && after !== null && (
                <>
                  {' '}
                  <Icon name="arrowRight" size="sm" />{' '}
                </>
              )}
              {after !== null && <ins>{after}</ins>}
              {before !== null && after === null && thing.kind === 'changed' && <> {t('changes.emptied')}</>}
            </p>
          )
        })}
      </div>
    </li>
  )
}
