import { lazy, type ReactNode, Suspense, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Narrative } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import type { Doubt } from '../model/doubts'
import type { FieldCatalog } from '../model/fields'
import { lengthOf, MAX_LENGTH } from '../model/narrative'
import { NarrativeText } from '../text/NarrativeText'
import { useChipReader } from '../text/useChipReader'
import classes from './NarrativeField.module.css'

// The library of the editor comes only to those who write, and after the text itself.
const NarrativeEditor = lazy(() =>
  import('./NarrativeEditor').then((module) => ({ default: module.NarrativeEditor })),
)

interface Props {
  evaluationId: string
  schoolYear: number
  label: string
  /** At the right of the label: where the text is saved. */
  state?: ReactNode
  value: Narrative
  catalog: FieldCatalog
  doubts: readonly Doubt[]
  error?: string
  onChange: (narrative: Narrative) => void
  onBlur: () => void
}

/** A text with structure and inserted figures, counted while it is written. */
export function NarrativeField(props: Props) {
  const { t } = useTranslation('self-evaluation')
  const { number } = useFormat()
  const chip = useChipReader(props.catalog)
  const id = useId()
  const length = useMemo(() => lengthOf(props.value), [props.value])
  const over = length - MAX_LENGTH
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        <h3 id={`${id}-label`}>{props.label}</h3>
        {props.state}
      </div>
      <Suspense
        fallback={
          <div className={classes.waiting}>
            <span className="vh" role="status">
              {t('common:state.loading')}
            </span>
            <NarrativeText narrative={props.value} catalog={props.catalog} />
          </div>
        }
      >
        <NarrativeEditor
          evaluationId={props.evaluationId}
          schoolYear={props.schoolYear}
          labelledBy={`${id}-label`}
          describedBy={`${id}-help`}
          value={props.value}
          chip={chip}
          doubts={props.doubts}
          onChange={props.onChange}
          onBlur={props.onBlur}
        />
      </Suspense>
      <div className={classes.foot}>
        <p id={`${id}-help`} className="small muted">
          {t('editor.help')}
        </p>
        <p className={classes.count} data-over={over > 0}>
          {over > 0 && <Icon name="warning" size="sm" />}
          {t(over > 0 ? 'editor.tooLong' : 'editor.count', {
            length: number(length),
            max: number(MAX_LENGTH),
            over: number(over),
          })}
        </p>
      </div>
      <FieldError message={props.error} />
    </div>
  )
}
