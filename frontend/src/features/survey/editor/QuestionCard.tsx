import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SurveyQuestionKind } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { hasOptions, KINDS, type QuestionForm, withKind } from '../model/form'
import classes from '../survey.module.css'
import { OptionRows } from './OptionRows'
import { WordsField } from './WordsField'

interface Props {
  question: QuestionForm
  number: number
  last: boolean
  translations: boolean
  onChange: (question: QuestionForm) => void
  onLeave: () => void
  onMove: (by: -1 | 1) => void
  onCopy: () => void
  onRemove: () => void
}

/** One question as it is written. */
export function QuestionCard(props: Props) {
  const { question, number, last, translations, onChange, onLeave } = props
  const { t } = useTranslation('survey')
  const name = t('editor.question', { number })
  const label = `question-${question.id}`
  return (
    <li className={classes.question} aria-labelledby={label}>
      <div className={classes.questionHead}>
        <h3 id={label}>{name}</h3>
        <ActionIcon
          aria-label={t('editor.up', { name })}
          disabled={number === 1}
          onClick={() => props.onMove(-1)}
        >
          <Icon name="arrowUp" />
        </ActionIcon>
        <ActionIcon aria-label={t('editor.down', { name })} disabled={last} onClick={() => props.onMove(1)}>
          <Icon name="arrowDown" />
        </ActionIcon>
        <ActionIcon aria-label={t('editor.copy', { name })} onClick={props.onCopy}>
          <Icon name="copy" />
        </ActionIcon>
        <ActionIcon aria-label={t('editor.remove', { name })} onClick={props.onRemove}>
          <Icon name="trash" />
        </ActionIcon>
      </div>
      <WordsField
        label={t('editor.text')}
        value={question.text}
        translations={translations}
        maxLength={500}
        onChange={(text) => onChange({ ...question, text })}
        onLeave={onLeave}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('editor.kind')}
          value={question.kind}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(event) => onChange(withKind(question, event.currentTarget.value as SurveyQuestionKind))}
        />
        <Checkbox
          className={classes.required}
          label={t('editor.required')}
          checked={question.required}
          onChange={(event) => onChange({ ...question, required: event.currentTarget.checked })}
        />
      </div>
      {hasOptions(question.kind) && (
        <OptionRows question={question} translations={translations} onChange={onChange} onLeave={onLeave} />
      )}
      {question.kind === 'scale' && (
        <div className={classes.pair}>
          <WordsField
            label={t('editor.lowLabel')}
            value={question.lowLabel}
            translations={translations}
            maxLength={200}
            onChange={(lowLabel) => onChange({ ...question, lowLabel })}
            onLeave={onLeave}
          />
          <WordsField
            label={t('editor.highLabel')}
            value={question.highLabel}
            translations={translations}
            maxLength={200}
            onChange={(highLabel) => onChange({ ...question, highLabel })}
            onLeave={onLeave}
          />
        </div>
      )}
      {question.kind === 'text' && <p className="small muted">{t('editor.textWarning')}</p>}
    </li>
  )
}
