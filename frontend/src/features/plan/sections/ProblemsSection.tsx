import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { inOrder } from '../model/thread'
import { usePlace } from '../place'
import { usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { PrimaryAction } from '../ui/PhoneDock'
import { SectionHead } from '../ui/SectionHead'
import classes from './form.module.css'
import { ProblemCard } from './ProblemCard'
import { nextPlace } from './useOrder'

/** What hinders the school: text, cause, evidence and weight; which goals answer it. */
export function ProblemsSection() {
  const { t } = useTranslation('plan')
  const problems = useWorking((content) => content.problems)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const phone = useIsPhone()
  const { go } = usePlace()
  const ordered = inOrder(problems)

  const add = () => {
    const id = session.create('problem', { text: '', position: nextPlace(problems) })
    go({ section: 'problems', target: id, field: 'text' })
  }
  const button = (
    <Button leftSection={<Icon name="plus" />} variant={phone ? 'filled' : 'default'} onClick={add}>
      {t('problems.add')}
    </Button>
  )
  return (
    <>
      <SectionHead title={t('section.problems')} count={problems.length} purpose={t('problems.purpose')}>
        {!readOnly && problems.length > 0 && <PrimaryAction>{button}</PrimaryAction>}
      </SectionHead>
      {problems.length === 0 ? (
        <Empty
          icon="flag"
          title={t('problems.empty')}
          text={t('problems.emptyText')}
          action={!readOnly && button}
        />
      ) : (
        <ol className={classes.cards}>
          {ordered.map((problem, index) => (
            <ProblemCard
              key={session.keyOf(problem.id)}
              problem={problem}
              number={index + 1}
              last={index === ordered.length - 1}
            />
          ))}
        </ol>
      )}
    </>
  )
}
