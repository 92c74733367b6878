import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { MOST_OPTIONS, moved, type OptionForm, type QuestionForm, withOption } from '../model/form'
import classes from '../survey.module.css'
import { WordsField } from './WordsField'

interface Props {
  question: QuestionForm
  translations: boolean
  onChange: (question: QuestionForm) => void
  onLeave: () => void
}

/** What can be chosen, in its order; those that count as satisfied are marked, for the indicators. */
export function OptionRows({ question, translations, onChange, onLeave }: Props) {
  const { t } = useTranslation('survey')
  const list = useRef<HTMLOListElement>(null)
  const { options } = question
  const write = (next: OptionForm[]) => onChange({ ...question, options: next })
  const set = (id: string, change: Partial<OptionForm>) =>
    write(options.map((option) => (option.id === id ? { ...option, ...change } : option)))
  const add = () => {
    onChange(withOption(question))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus())
  }
  return (
    <div className={classes.optionsEditor}>
      <ol ref={list}>
        {options.map((option, index) => {
          const name = t('editor.option', { number: index + 1 })
          return (
            <li key={option.id} className={classes.optionRow}>
              <WordsField
                quiet
                label={name}
                value={option.text}
                translations={translations}
                maxLength={200}
                onChange={(text) => set(option.id, { text })}
                onLeave={onLeave}
              />
              <div className={classes.rowTools}>
                {question.kind === 'single' && (
                  <Checkbox
                    size="sm"
                    label={t('editor.positive')}
                    aria-label={t('editor.positiveOf', { option: name })}
                    checked={option.positive}
                    onChange={(event) => set(option.id, { positive: event.currentTarget.checked })}
                  />
                )}
                <span className={classes.grow} />
                <ActionIcon
                  aria-label={t('editor.up', { name })}
                  disabled={index === 0}
                  onClick={() => write(moved(options, index, -1))}
                >
                  <Icon name="arrowUp" size="sm" />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('editor.down', { name })}
                  disabled={index === options.length - 1}
                  onClick={() => write(moved(options, index, 1))}
                >
                  <Icon name="arrowDown" size="sm" />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('editor.remove', { name })}
                  onClick={() => write(options.filter((one) => one.id !== option.id))}
                >
                  <Icon name="trash" size="sm" />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      {options.length < MOST_OPTIONS && (
        <Button size="sm" variant="subtle" leftSection={<Icon name="plus" size="sm" />} onClick={add}>
          {t('editor.addOption')}
        </Button>
      )}
    </div>
  )
}
