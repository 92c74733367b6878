import type { PublicSurveyQuestion } from '@/api/publicSurvey'
import { h } from '@/shared/plain/dom'
import type { Mark } from './memory'
import { inLanguage, langOf, t } from './words'

const LONGEST_TEXT = 1000
const SCALE = [1, 2, 3, 4, 5]

interface Place {
  question: PublicSurveyQuestion
  number: number
  mark: Mark | undefined
  /** Undefined takes the answer back. */
  onMark: (mark: Mark | undefined) => void
}

/** One question with its fields; native ones, which every phone and every reader knows. */
export function questionField(place: Place): HTMLElement {
  return place.question.kind === 'text' ? textField(place) : choiceField(place)
}

export const fieldId = (id: string) => `q-${id}`

function heading({ question, number }: Place): (Node | false)[] {
  return [
    h('span', { class: 'number', text: t('answer:number', { number }) }),
    h('span', { lang: langOf(question.text), text: inLanguage(question.text) }),
    !question.required && h('span', { class: 'optional', text: t('answer:optional') }),
  ]
}

/** Stands empty until the answer is missed; shown by fields that point at it. */
const errorLine = (id: string) => h('p', { class: 'error', id: `${fieldId(id)}-error`, role: 'alert' })

export function showMissing(id: string, message: string): HTMLElement | null {
  const field = document.getElementById(fieldId(id))
  const line = document.getElementById(`${fieldId(id)}-error`)
  if (line !== null) line.textContent = message
  field?.toggleAttribute('data-missing', message !== '')
  return field?.querySelector<HTMLElement>('input, textarea') ?? null
}

function textField(place: Place): HTMLElement {
  const { question, mark, onMark } = place
  const id = `${fieldId(question.id)}-text`
  return h(
    'div',
    { class: 'question', id: fieldId(question.id) },
    h('label', { class: 'asked', for: id }, ...heading(place)),
    h('p', { class: 'hint', id: `${id}-hint`, text: t('answer:textHint') }),
    h('textarea', {
      id,
      rows: 4,
      maxlength: LONGEST_TEXT,
      'aria-describedby': `${id}-hint ${fieldId(question.id)}-error`,
      'aria-required': question.required,
      text: mark?.text ?? '',
      on: {
        input: (event) => onMark({ text: (event.target as HTMLTextAreaElement).value }),
      },
    }),
    errorLine(question.id),
  )
}

function choiceField(place: Place): HTMLElement {
  const { question, onMark } = place
  const several = question.kind === 'multiple'
  const scale = question.kind === 'scale'
  const field = h(
    'fieldset',
    { class: 'question', id: fieldId(question.id), 'aria-describedby': `${fieldId(question.id)}-error` },
    h('legend', { class: 'asked' }, ...heading(place)),
    several && h('p', { class: 'hint', text: t('answer:several') }),
    scale ? scaleRow(place) : optionList(place),
    errorLine(question.id),
  )
  if (!question.required && !several) {
    field.append(
      h('button', {
        type: 'button',
        class: 'clear',
        text: t('answer:clear'),
        on: {
          click: () => {
            for (const input of field.querySelectorAll('input')) input.checked = false
            onMark(undefined)
          },
        },
      }),
    )
  }
  return field
}

function optionList({ question, mark, onMark }: Place): HTMLElement {
  const several = question.kind === 'multiple'
  const list = h('div', { class: 'options' })
  const chosen = () =>
    [...list.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value)
  for (const option of question.options ?? []) {
    const input = h('input', {
      type: several ? 'checkbox' : 'radio',
      name: question.id,
      value: option.id,
      on: { change: () => onMark({ options: chosen() }) },
    })
    input.checked = mark?.options?.includes(option.id) ?? false
    list.append(
      h(
        'label',
        { class: 'option' },
        input,
        h('span', { lang: langOf(option.text), text: inLanguage(option.text) }),
      ),
    )
  }
  return list
}

/** Five marks in a row, what the ends mean under them and, for readers, in their names. */
function scaleRow({ question, mark, onMark }: Place): HTMLElement {
  const ends: Record<number, typeof question.lowLabel> = { 1: question.lowLabel, 5: question.highLabel }
  const row = h('div', { class: 'scale' })
  for (const value of SCALE) {
    const meaning = inLanguage(ends[value])
    const input = h('input', {
      type: 'radio',
      name: question.id,
      value,
      'aria-label': meaning === '' ? value : `${value}: ${meaning}`,
      on: { change: () => onMark({ scale: value }) },
    })
    input.checked = mark?.scale === value
    row.append(h('label', {}, input, h('span', { 'aria-hidden': 'true', text: String(value) })))
  }
  return h(
    'div',
    {},
    row,
    h(
      'p',
      { class: 'ends', 'aria-hidden': 'true' },
      h('span', { lang: langOf(question.lowLabel), text: inLanguage(question.lowLabel) }),
      h('span', { lang: langOf(question.highLabel), text: inLanguage(question.highLabel) }),
    ),
  )
}
