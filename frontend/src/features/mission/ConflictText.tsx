import { useTranslation } from 'react-i18next'
import { same } from '@/shared/autosave/same'
import { type MissionForm, toUpdate } from './model/missionForm'

interface Props {
  value: MissionForm
  other: MissionForm
}

/** Only the parts that differ, as text, for the choice between two versions. */
export function ConflictText({ value, other }: Props) {
  const { t } = useTranslation('mission')
  const mine = toUpdate(value)
  const theirs = toUpdate(other)
  const words: Record<string, string> = {
    text: mine.text,
    textRu: mine.textRu ?? '',
    adoptedOn: [mine.adoptedOn, mine.protocolNumber].filter(Boolean).join(', '),
    goals: mine.goals.join('\n'),
    opinions: mine.opinions
      .map(({ group, note }) => [t(`opinions.group.${group}`), note].filter(Boolean).join(': '))
      .join('\n'),
    answers: mine.answers.map((answer) => answer.text).join('\n'),
    graduateModel: [
      ...mine.graduateModel.components.map((component) => component.text),
      mine.graduateModel.orientationStage2,
      mine.graduateModel.orientationStage3,
    ]
      .filter(Boolean)
      .join('\n'),
    values: mine.values.map((item) => item.text).join('\n'),
  }
  const differs = (part: string): boolean =>
    part === 'adoptedOn'
      ? !same([mine.adoptedOn, mine.protocolNumber], [theirs.adoptedOn, theirs.protocolNumber])
      : !same(mine[part as keyof typeof mine], theirs[part as keyof typeof theirs])
  return (
    <dl>
      {Object.keys(words)
        .filter(differs)
        .map((part) => (
          <div key={part}>
            <dt className="strong">{t(`part.${part}`)}</dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{words[part] === '' ? t('part.empty') : words[part]}</dd>
          </div>
        ))}
    </dl>
  )
}
