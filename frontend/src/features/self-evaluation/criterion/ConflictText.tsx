import { useTranslation } from 'react-i18next'
import type { CriterionForm } from '../model/criterionForm'
import type { FieldCatalog } from '../model/fields'
import { piecesOf } from '../model/merge'
import { narrativeOf } from '../model/narrative'
import { NarrativeText } from '../text/NarrativeText'
import classes from './Criterion.module.css'
import { LevelMark } from './LevelPicker'

interface Props {
  value: CriterionForm
  other: CriterionForm
  catalog: FieldCatalog
}

/** One side of two texts: the level, and the words with a tint where only this side has them. */
export function ConflictText({ value, other, catalog }: Props) {
  const { t } = useTranslation('self-evaluation')
  const notes = (['notApplicablePart', 'noEvidenceReason'] as const).filter(
    (key) => value[key] !== other[key],
  )
  return (
    <div className={classes.conflict}>
      {value.level !== other.level && <LevelMark level={value.level} />}
      <ConflictNarrative value={value.narrative} other={other.narrative} catalog={catalog} />
      {notes.map((key) => (
        <p key={key}>
          <span className="strong">{t(`conflict.${key}`)}:</span>{' '}
          {value[key] || t('common:conflict.emptyValue')}
        </p>
      ))}
    </div>
  )
}

interface NarrativeProps {
  value: CriterionForm['narrative']
  other: CriterionForm['narrative']
  catalog: FieldCatalog
}

export function ConflictNarrative({ value, other, catalog }: NarrativeProps) {
  const { t } = useTranslation('self-evaluation')
  const pieces = piecesOf(other, value).filter((piece) => piece.in !== 'theirs')
  if (pieces.length === 0) return <p className="muted">{t('common:conflict.emptyValue')}</p>
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
    <div key={index} data-own={piece.in === 'mine'}>
      <NarrativeText narrative={narrativeOf([piece.unit])} catalog={catalog} />
    </div>
  ))
}
