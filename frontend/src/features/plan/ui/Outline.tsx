import { UnstyledButton } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { isCarriedOut, progressLink } from '@/shared/plan/links'
import { useReference } from '@/shared/reference/useReference'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { SidePanel } from '@/shared/ui/SidePanel'
import { partOf } from '../model/kyrgyz'
import { type Mark, outlineOf, type SectionState } from '../model/outline'
import { SECTIONS, type SectionId } from '../model/sections'
import { approvalLink, missionLink, usePlace } from '../place'
import { useWorking } from '../session/SessionContext'
import { useCompleteness } from '../useCompleteness'
import classes from './Outline.module.css'

const ICON: Record<Mark, IconName> = { complete: 'check', partial: 'half', empty: 'ring', warning: 'warning' }

export function useOutline(): Record<SectionId, SectionState> {
  // Letters appear at once, the marks follow.
  const content = useDeferredValue(useWorking((working) => working))
  return useMemo(() => outlineOf(content), [content])
}

/** "4 блоктон 3ү": the state of a section in words. */
export function useSectionWords(): (state: SectionState) => string {
  const { t } = useTranslation('plan')
  const { lang } = useFormat()
  return ({ words, done, total }) =>
    t(`outline.words.${words}`, { count: done, done, total, part: partOf(done, lang) })
}

function Line({ mark, title, words }: { mark: Mark; title: string; words: string }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <span className={classes.mark} data-mark={mark}>
        <Icon name={ICON[mark]} />
        <span className="vh">{t(`outline.mark.${mark}`)}</span>
      </span>
      <span className={classes.words}>
        <b>
          <NoWrap text={title} />
        </b>
        <span>
          <NoWrap text={words} />
        </span>
      </span>
    </>
  )
}

/** Every section with its mark; mission and approval have pages of their own. */
export function Outline({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('plan')
  const { label } = useReference()
  const { section } = usePlace()
  const plan = useWorking((content) => content.plan)
  const states = useOutline()
  const words = useSectionWords()
  const { data } = useCompleteness()
  const server = (name: 'mission' | 'approval') => data?.sections.find((entry) => entry.section === name)
  const mission = server('mission')
  const status = plan.status === 'draft' ? t('outline.words.notStarted') : label('plan_status', plan.status)

  return (
    <ol className={classes.list}>
      <li>
        <Link {...(missionLink(plan.schoolId) as LinkProps)} className={classes.item}>
          <Line
            mark={mission?.state ?? 'empty'}
            title={t('section.mission')}
            words={mission?.summary ?? ''}
          />
        </Link>
      </li>
      {SECTIONS.map((id) => (
        <li key={id}>
          <Link
            to="."
            search={{ section: id } as never}
            className={classes.item}
            aria-current={id === section ? 'page' : undefined}
            onClick={onChoose}
          >
            <Line mark={states[id].mark} title={t(`section.${id}`)} words={words(states[id])} />
          </Link>
        </li>
      ))}
      <li>
        <Link {...(approvalLink(plan.id) as LinkProps)} className={classes.item}>
          <Line
            mark={plan.status === 'draft' ? 'empty' : (server('approval')?.state ?? 'empty')}
            title={t('section.approval')}
            words={status}
          />
        </Link>
      </li>
      {isCarriedOut(plan.status) && <CarriedOut />}
    </ol>
  )
}

/** A plan in force goes on in how it is carried out. */
function CarriedOut() {
  const { t } = useTranslation(['plan', 'plan-state'])
  const { lang } = useFormat()
  const planId = useWorking((content) => content.plan.id)
  const activities = useWorking((content) => content.activities)
  const done = activities.filter(({ status }) => status === 'done' || status === 'partially_done').length
  const open = activities.some(({ status }) => status === 'planned' || status === 'in_progress')
  return (
    <li>
      <Link {...progressLink(planId)} className={classes.item}>
        <Line
          mark={open ? (done === 0 ? 'empty' : 'partial') : 'complete'}
          title={t('plan-state:progress')}
          words={t('outline.words.carriedOut', { part: partOf(done, lang), total: activities.length })}
        />
      </Link>
    </li>
  )
}

/** On narrow screens: one button with the section's name, the outline in a sheet. */
export function SectionPicker() {
  const { t } = useTranslation('plan')
  const { lang } = useFormat()
  const [opened, setOpened] = useState(false)
  const { section } = usePlace()
  const states = useOutline()
  const words = useSectionWords()
  const complete = SECTIONS.filter((id) => states[id].mark === 'complete').length
  const ready = t('outline.ready', {
    count: complete,
    done: complete,
    total: SECTIONS.length,
    part: partOf(complete, lang),
  })
  const title = `${SECTIONS.indexOf(section) + 1}. ${t(`section.${section}`)}`
  return (
    <div className={`${classes.picker} no-print`}>
      <UnstyledButton className={classes.pick} onClick={() => setOpened(true)} aria-haspopup="dialog">
        <Line mark={states[section].mark} title={title} words={`${ready}, ${words(states[section])}`} />
        <Icon name="chevronDown" />
      </UnstyledButton>
      <SidePanel opened={opened} onClose={() => setOpened(false)} title={t('outline.label')}>
        <Outline onChoose={() => setOpened(false)} />
      </SidePanel>
    </div>
  )
}
