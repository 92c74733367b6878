import { SegmentedControl, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { SidePanel } from '@/shared/ui/SidePanel'
import { atOf, INTRO_BLOCKS, type Place } from '../model/places'
import {
  type CriterionView,
  commissionMark,
  introMark,
  type Mark,
  pointsMark,
  recommendationsMark,
  reportMark,
  type SectionView,
  sectionsOf,
} from '../model/progress'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Outline.module.css'
import { usePartTitle } from './usePartTitle'

const ICON: Record<Mark, IconName> = { complete: 'check', partial: 'half', empty: 'ring' }

interface LineProps {
  place: Place
  mark?: Mark
  icon?: IconName
  title: string
  code?: string
  words?: ReactNode
  onChoose?: () => void
}

function Line({ place, mark, icon, title, code, words, onChoose }: LineProps) {
  const { t } = useTranslation('self-evaluation')
  const current = useWork().place
  const here = current !== null && atOf(current) === atOf(place)
  return (
    <li>
      <PlaceLink
        place={place}
        className={classes.item}
        aria-current={here ? 'page' : undefined}
        onClick={onChoose}
      >
        <span className={classes.mark} data-mark={mark}>
          <Icon name={icon ?? ICON[mark ?? 'empty']} />
          {mark !== undefined && <span className="vh">{t(`mark.${mark}`)}</span>}
        </span>
        <span className={classes.words}>
          <b>
            {code !== undefined && <span className={classes.code}>{code} </span>}
            <NoWrap text={title} />
          </b>
          {words !== undefined && <span>{words}</span>}
        </span>
      </PlaceLink>
    </li>
  )
}

interface Props {
  mine: boolean
  onChoose?: () => void
}

/** Everything of a self-evaluation with a mark of how far it has come. */
export function Outline({ mine, onChoose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const user = useUser()
  const { evaluation } = useWork()
  const sections = useMemo(() => sectionsOf(evaluation), [evaluation])
  const title = usePartTitle()
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  const assigned = ofSchool && evaluation.criteria.some((c) => c.assignment.assigneeId !== undefined)
  const isMine = ({ response }: CriterionView) => response.assignment.assigneeId === user.id
  const onlyMine = mine && assigned
  const shown = onlyMine
    ? sections
        .map((section) => ({ ...section, criteria: section.criteria.filter(isMine) }))
        .filter((section) => section.criteria.length > 0)
    : sections
  const blocks = INTRO_BLOCKS.flatMap(
    (block) => evaluation.intro.find((known) => known.block === block) ?? [],
  )
  const open = evaluation.completeness.findings.filter((finding) => finding.stopsFinalisation).length
  const rest: { place: Place; mark?: Mark; icon?: IconName; words?: string }[] = [
    { place: { part: 'commission' }, mark: commissionMark(evaluation) },
    {
      place: { part: 'annexes' },
      icon: 'document',
      words: t('outline.annexes', { count: evaluation.annexes.items.length }),
    },
    ...(ofSchool
      ? [
          {
            place: { part: 'assignments' } as const,
            icon: 'people' as const,
            words: t('outline.assigned', {
              count: evaluation.criteria.filter((c) => c.assignment.assigneeId !== undefined).length,
              total: evaluation.criteria.length,
            }),
          },
          {
            place: { part: 'findings' } as const,
            icon: open > 0 ? ('warning' as const) : ('check' as const),
            words: t(open > 0 ? 'outline.blockers' : 'outline.noBlockers', { count: open }),
          },
        ]
      : []),
    { place: { part: 'state' }, icon: 'flag', words: t(`status.${evaluation.status}`) },
  ]

  return (
    <div className={classes.outline}>
      {assigned && <MineSwitch mine={mine} />}
      {onlyMine && shown.length === 0 && <p className="muted small">{t('outline.nothingMine')}</p>}
      {!onlyMine && (
        <Group title={t('part.introduction')}>
          {blocks.map((block) => {
            const place: Place = { part: 'intro', block: block.block }
            return (
              <Line
                key={block.block}
                place={place}
                mark={introMark(block)}
                title={title(place)}
                onChoose={onChoose}
              />
            )
          })}
        </Group>
      )}
      {shown.map((section) => (
        <SectionGroup
          key={section.definition.code}
          section={section}
          points={!onlyMine}
          onChoose={onChoose}
        />
      ))}
      {!onlyMine && <ReportGroup onChoose={onChoose} />}
      {!onlyMine && (
        <Group title={t('part.rest')}>
          {rest.map((line) => (
            <Line key={line.place.part} {...line} title={title(line.place)} onChoose={onChoose} />
          ))}
        </Group>
      )}
    </div>
  )
}

function Group({ title, count, children }: { title: string; count?: string; children: ReactNode }) {
  return (
    <section className={classes.group}>
      <h2>
        {title}
        {count !== undefined && <span>{count}</span>}
      </h2>
      <ol>{children}</ol>
    </section>
  )
}

interface SectionProps {
  section: SectionView
  points: boolean
  onChoose?: () => void
}

function SectionGroup({ section, points, onChoose }: SectionProps) {
  const { t } = useTranslation('self-evaluation')
  const { shortDate } = useFormat()
  const localized = useLocalized()
  const { definition, strengths, weaknesses } = section
  return (
    <Group
      title={`${definition.code}. ${localized(definition.label)}`}
      count={t('outline.of', { done: section.complete, total: definition.criteria.length })}
    >
      {section.criteria.map(({ definition: criterion, response }) => {
        const { assigneeName, dueOn } = response.assignment
        return (
          <Line
            key={criterion.code}
            place={{ part: 'criterion', code: criterion.code }}
            mark={response.state}
            code={criterion.code}
            title={localized(criterion.label)}
            words={
              assigneeName === undefined
                ? undefined
                : [assigneeName, dueOn === undefined ? '' : shortDate(dueOn)].filter(Boolean).join(' · ')
            }
            onChoose={onChoose}
          />
        )
      })}
      {points && (
        <Line
          place={{ part: 'section', code: definition.code }}
          mark={pointsMark(section)}
          title={t('part.points')}
          words={t('outline.points', { strengths: strengths.length, weaknesses: weaknesses.length })}
          onChoose={onChoose}
        />
      )}
    </Group>
  )
}

/** The report of the working commission: its ten parts and what it recommends. */
function ReportGroup({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const { evaluation } = useWork()
  const { reportParts, recommendations } = evaluation
  return (
    <Group
      title={t('part.report')}
      count={t('outline.of', {
        done: reportParts.filter((part) => part.textLength > 0).length,
        total: reportParts.length,
      })}
    >
      {reportParts.map((part) => (
        <Line
          key={part.code}
          place={{ part: 'report', code: part.code }}
          mark={reportMark(part)}
          code={`${part.code}.`}
          title={label('report_part', part.code)}
          onChoose={onChoose}
        />
      ))}
      <Line
        place={{ part: 'recommendations' }}
        mark={recommendationsMark(evaluation)}
        title={t('part.recommendations')}
        words={t('outline.recommendations', { count: recommendations.length })}
        onChoose={onChoose}
      />
    </Group>
  )
}

function MineSwitch({ mine }: { mine: boolean }) {
  const { t } = useTranslation('self-evaluation')
  const navigate = useNavigate()
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('outline.filter')}
      value={mine ? 'mine' : 'all'}
      data={[
        { value: 'all', label: t('outline.all') },
        { value: 'mine', label: t('outline.mine') },
      ]}
      onChange={(value) =>
        void navigate({
          to: '.',
          search: ((old: object) => ({ ...old, mine: value === 'mine' ? true : undefined })) as never,
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}

/** Where the outline has no room: one button with the part's name, the outline in a sheet. */
export function PartPicker({ mine }: { mine: boolean }) {
  const { t } = useTranslation('self-evaluation')
  const { place } = useWork()
  const title = usePartTitle()
  const [opened, setOpened] = useState(false)
  return (
    <div className={`${classes.picker} no-print`}>
      <UnstyledButton className={classes.pick} onClick={() => setOpened(true)} aria-haspopup="dialog">
        <Icon name="list" />
        <span className="strong">{place === null ? t('overview.title') : title(place)}</span>
        <Icon name="chevronDown" />
      </UnstyledButton>
      <SidePanel opened={opened} onClose={() => setOpened(false)} title={t('outline.label')}>
        <Outline mine={mine} onChoose={() => setOpened(false)} />
      </SidePanel>
    </div>
  )
}
