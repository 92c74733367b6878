import { ActionIcon } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ifMatch, orderAnnexesMutation, type SelfEvaluationAnnex, toApiError } from '@/api'
import { useEvidenceFacts } from '@/shared/evidence'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { FieldError } from '@/shared/ui/serverErrors'
import { AnnexPanel } from '../evidence/AnnexPanel'
import { moved } from '../model/annexes'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Annexes.module.css'
import { PartHead } from './PartHead'

/** All annexes with their numbers; the order is changed here, the numbers follow without gaps. */
export function AnnexesPart() {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const [opened, setOpened] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { items, version } = evaluation.annexes
  const order = useMutation({
    ...orderAnnexesMutation(),
    onSuccess: cache.putAnnexes,
    // Somebody added or moved one meanwhile.
    onError: () => void cache.refresh(),
  })
  const move = (from: number, to: number) => {
    const next = moved(items, from, to)
    if (next === null || order.isPending) return
    order.mutate({
      path: { selfEvaluationId: evaluation.id },
      body: { annexIds: next.map((annex) => annex.id) },
      headers: ifMatch(version),
    })
  }
  const byKey = (from: number, to: number) => {
    move(from, to)
    // The annex keeps the focus where it has gone, so that it can be moved on.
    requestAnimationFrame(() =>
      list.current?.children[to]?.querySelector<HTMLElement>(`[data-by="${to - from}"]`)?.focus(),
    )
  }
  const error = order.error === null ? null : toApiError(order.error)
  const shown = items.find((annex) => annex.id === opened)
  return (
    <>
      <PartHead
        title={t('part.annexes')}
        purpose={evaluation.editable && items.length > 1 ? t('annexes.purpose') : undefined}
      />
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      {items.length === 0 && (
        <Empty icon="document" title={t('annexes.empty')} text={t('annexes.emptyText')} />
      )}
      <ol ref={list} className={classes.list}>
        {items.map((annex, index) => (
          <li
            key={annex.id}
            draggable={evaluation.editable}
            data-dragged={dragged === annex.id}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(annex.id)
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault()
            }}
            onDrop={(event) => {
              event.preventDefault()
              move(
                items.findIndex((known) => known.id === dragged),
                index,
              )
              setDragged(null)
            }}
          >
            <b className={classes.number}>{annex.number}</b>
            <Words annex={annex} onOpen={() => setOpened(annex.id)} />
            {evaluation.editable && (
              <div className={`${classes.tools} no-print`}>
                <ActionIcon
                  data-by="-1"
                  aria-label={t('annexes.up', { number: annex.number })}
                  disabled={index === 0}
                  onClick={() => byKey(index, index - 1)}
                >
                  <Icon name="arrowUp" size="sm" />
                </ActionIcon>
                <ActionIcon
                  data-by="1"
                  aria-label={t('annexes.down', { number: annex.number })}
                  disabled={index === items.length - 1}
                  onClick={() => byKey(index, index + 1)}
                >
                  <Icon name="arrowDown" size="sm" />
                </ActionIcon>
              </div>
            )}
          </li>
        ))}
      </ol>
      {shown !== undefined && <AnnexPanel annex={shown} onClose={() => setOpened(null)} />}
    </>
  )
}

function Words({ annex, onOpen }: { annex: SelfEvaluationAnnex; onOpen: () => void }) {
  const { t } = useTranslation('self-evaluation')
  const facts = useEvidenceFacts()
  return (
    <div className={classes.words}>
      <button type="button" className={classes.title} onClick={onOpen}>
        {annex.title}
      </button>
      <p className="small muted">{facts(annex)}</p>
      <p className={classes.codes}>
        {annex.criterionCodes.map((code) => (
          <PlaceLink
            key={code}
            place={{ part: 'criterion', code }}
            aria-label={t('criterion.number', { code })}
          >
            {code}
          </PlaceLink>
        ))}
        {annex.deleted && <StatusBadge tone="danger" label={t('annexes.deleted')} />}
        {annex.expired && <StatusBadge tone="warning" label={t('annexes.expired')} />}
        {annex.outdated && <StatusBadge tone="warning" label={t('annexes.outdated')} />}
        {annex.personalData && <StatusBadge tone="idle" icon="lock" label={t('annexes.personal')} />}
      </p>
    </div>
  )
}
