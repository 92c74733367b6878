import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { inOrder, threadOf } from '../model/thread'
import { usePlace } from '../place'
import { usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Note } from '../ui/Note'
import { PrimaryAction } from '../ui/PhoneDock'
import { SectionHead } from '../ui/SectionHead'
import { ThreadLinks } from '../ui/ThreadLinks'
import classes from './form.module.css'
import { GoalCard } from './GoalCard'
import { nextPlace } from './useOrder'

/** Goals answer problems; objectives make them measurable; activities serve the objectives. */
export function GoalsSection() {
  const { t } = useTranslation('plan')
  const content = useWorking((working) => working)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const phone = useIsPhone()
  const { go } = usePlace()
  const { goals } = content
  const thread = useMemo(() => threadOf(content), [content])
  const unanswered = thread.loose.problems

  const add = () => {
    const id = session.create('goal', { text: '', problemIds: [], position: nextPlace(goals) })
    go({ section: 'goals', target: id, field: 'text' })
  }
  const button = (
    <Button leftSection={<Icon name="plus" />} variant={phone ? 'filled' : 'default'} onClick={add}>
      {t('goals.add')}
    </Button>
  )
  const ordered = inOrder(goals)
  return (
    <>
      <SectionHead title={t('section.goals')} count={goals.length} purpose={t('goals.purpose')}>
        {!readOnly && goals.length > 0 && <PrimaryAction>{button}</PrimaryAction>}
      </SectionHead>
      {goals.length === 0 ? (
        <Empty
          icon="star"
          title={t('goals.empty')}
          text={t('goals.emptyText')}
          action={!readOnly && button}
        />
      ) : (
        <ol className={classes.cards}>
          {ordered.map((goal, index) => (
            <GoalCard
              key={session.keyOf(goal.id)}
              goal={goal}
              number={index + 1}
              last={index === ordered.length - 1}
              thread={thread}
            />
          ))}
        </ol>
      )}
      {goals.length > 0 && unanswered.length > 0 && (
        <div style={{ marginTop: 'var(--s5)' }}>
          <Note tone="warning">
            <ThreadLinks
              title={t('goals.unanswered', { count: unanswered.length })}
              section="problems"
              items={unanswered}
            />
          </Note>
        </div>
      )}
    </>
  )
}
