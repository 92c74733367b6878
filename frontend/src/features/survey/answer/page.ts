import { type PublicSurvey, toApiError } from '@/api/publicSurvey'
import { longDate } from '@/shared/i18n/dates'
import { h } from '@/shared/plain/dom'
import { topBar } from '@/shared/plain/topBar'
import { isAnswered, missing } from './answers'
import { isDone, keepDone, keepDraft, keptDraft, type Marks } from './memory'
import { fieldId, questionField, showMissing } from './questions'
import { read, send } from './sending'
import { chooseLanguage, inLanguage, langOf, language, t } from './words'

type View =
  | { kind: 'loading' }
  /** An address without a code, or with one that nobody has. */
  | { kind: 'code'; wrong: boolean }
  | { kind: 'failed' }
  | { kind: 'survey'; survey: PublicSurvey; changed?: boolean }
  | { kind: 'done'; survey: PublicSurvey; before: boolean }

const codeOf = (path: string): string => decodeURIComponent(path.split('/')[2] ?? '').trim()

/** Everything of the page: its state is `view` and `marks`, and each change of the view draws it anew. */
export async function start(root: HTMLElement, path: string): Promise<void> {
  const code = codeOf(path)
  let view: View = { kind: 'loading' }
  let marks: Marks = {}

  const show = (next: View) => {
    view = next
    draw()
  }

  async function load(changed = false): Promise<void> {
    if (code === '') return show({ kind: 'code', wrong: false })
    try {
      const survey = await read(code)
      if (isDone(survey.code)) return show({ kind: 'done', survey, before: true })
      const kept = keptDraft(survey.code)
      marks = kept.marks
      show({ kind: 'survey', survey, changed })
      if (kept.sending && survey.status !== 'scheduled' && !changed) await submit(survey)
    } catch (failure) {
      const { status } = toApiError(failure)
      show(status === 404 || status === 400 ? { kind: 'code', wrong: true } : { kind: 'failed' })
    }
  }

  async function submit(survey: PublicSurvey): Promise<void> {
    const status = root.querySelector<HTMLElement>('#sending')
    const button = root.querySelector<HTMLButtonElement>('#send')
    const now = root.querySelector<HTMLButtonElement>('#now')
    keepDraft(survey.code, { marks, sending: true })
    for (const part of root.querySelectorAll('fieldset, textarea, .clear')) part.setAttribute('disabled', '')
    button?.setAttribute('disabled', '')
    if (status) status.textContent = t('answer:sending')
    const sent = await send(survey, marks, {
      onWait: (seconds) => {
        if (status) status.textContent = t('answer:waiting', { seconds })
        if (now) now.hidden = false
      },
      wake: (listener) => {
        window.addEventListener('online', listener)
        now?.addEventListener('click', listener)
        return () => {
          window.removeEventListener('online', listener)
          now?.removeEventListener('click', listener)
        }
      },
    })
    if (sent.result === 'done') {
      keepDone(survey.code)
      return show({ kind: 'done', survey, before: sent.before })
    }
    keepDraft(survey.code, { marks })
    await load(sent.status === 422)
  }

  function check(survey: PublicSurvey): void {
    for (const { id } of survey.questions) showMissing(id, '')
    const without = missing(survey.questions, marks)
    const alert = root.querySelector<HTMLElement>('#sending')
    if (without.length === 0 && !survey.questions.some(({ id }) => isAnswered(marks[id]))) {
      if (alert) alert.textContent = t('answer:nothing')
      return
    }
    const fields = without.map(({ id }) => showMissing(id, t('answer:missing')))
    if (without.length === 0) return void submit(survey)
    if (alert) alert.textContent = t('answer:missingCount', { count: without.length })
    fields[0]?.focus()
    document.getElementById(fieldId(without[0]?.id ?? ''))?.scrollIntoView({ block: 'center' })
  }

  function top(): HTMLElement {
    return topBar({
      brand: t('answer:product'),
      label: t('answer:language'),
      language: language(),
      onChoose: (lang) =>
        void chooseLanguage(lang).then(() => {
          draw()
          root.querySelector<HTMLElement>(`.languages [lang="${lang}"]`)?.focus()
        }),
    })
  }

  function intro(survey: PublicSurvey): HTMLElement {
    return h(
      'div',
      { class: 'intro' },
      h('p', { class: 'school', text: inLanguage(survey.schoolName) }),
      h('h1', { lang: langOf(survey.title), text: inLanguage(survey.title) }),
    )
  }

  function form(survey: PublicSurvey, changed: boolean): HTMLElement {
    const count = h('p', { class: 'count', id: 'count' })
    const recount = () => {
      const done = survey.questions.filter(({ id }) => isAnswered(marks[id])).length
      count.textContent = t('answer:count', { done, total: survey.questions.length })
    }
    recount()
    return h(
      'form',
      {
        novalidate: true,
        on: {
          submit: (event) => {
            event.preventDefault()
            check(survey)
          },
        },
      },
      changed && h('p', { class: 'note', role: 'alert', text: t('answer:changed') }),
      inLanguage(survey.introduction) !== '' &&
        h('p', {
          class: 'words',
          lang: langOf(survey.introduction),
          text: inLanguage(survey.introduction),
        }),
      h(
        'section',
        { class: 'promise', 'aria-labelledby': 'promise' },
        h('h2', { id: 'promise', text: t('answer:promise') }),
        h(
          'ul',
          {},
          h('li', { text: t('answer:anonymous') }),
          h('li', { text: t('answer:together') }),
          survey.questions.some(({ kind }) => kind === 'text') && h('li', { text: t('answer:texts') }),
          h('li', { text: t('answer:until', { date: longDate(survey.closesOn, language()) }) }),
        ),
      ),
      ...survey.questions.map((question, index) =>
        questionField({
          question,
          number: index + 1,
          mark: marks[question.id],
          onMark: (mark) => {
            if (mark === undefined) delete marks[question.id]
            else marks[question.id] = mark
            keepDraft(survey.code, { marks })
            if (isAnswered(mark)) showMissing(question.id, '')
            // What was missing at the last try is no longer what is missing.
            const said = root.querySelector('#sending')
            if (said) said.textContent = ''
            recount()
          },
        }),
      ),
      h(
        'div',
        { class: 'end' },
        count,
        h('button', { type: 'submit', class: 'send', id: 'send', text: t('answer:send') }),
        h('p', { class: 'sending', id: 'sending', role: 'status' }),
        h('button', { type: 'button', class: 'now', id: 'now', hidden: true, text: t('answer:now') }),
        h('p', { class: 'hint', text: t('answer:kept') }),
      ),
    )
  }

  function message(title: string, ...texts: string[]): HTMLElement {
    return h('div', { class: 'message' }, h('h2', { text: title }), ...texts.map((text) => h('p', { text })))
  }

  function ofSurvey(survey: PublicSurvey, changed: boolean): HTMLElement {
    const day = (iso: string) => longDate(iso, language())
    if (survey.status === 'scheduled')
      return message(t('answer:early'), t('answer:earlyText', { date: day(survey.opensOn) }))
    if (survey.status === 'closed')
      return message(t('answer:late'), t('answer:lateText', { date: day(survey.closesOn) }))
    return form(survey, changed)
  }

  /** Whoever typed the address from a sheet may have missed a letter. */
  function codeForm(wrong: boolean): HTMLElement {
    const input = h('input', {
      id: 'code',
      class: 'code',
      value: code,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'aria-describedby': 'code-help',
      maxlength: 40,
    })
    return h(
      'form',
      {
        class: 'message',
        on: {
          submit: (event) => {
            event.preventDefault()
            const typed = input.value.trim()
            if (typed !== '') window.location.assign(`/s/${encodeURIComponent(typed)}`)
          },
        },
      },
      h('h1', { text: t(wrong ? 'answer:unknown' : 'answer:title') }),
      h('p', { id: 'code-help', text: t('answer:codeHelp') }),
      h('label', { for: 'code', class: 'asked', text: t('answer:code') }),
      input,
      h('button', { type: 'submit', class: 'send', text: t('answer:open') }),
    )
  }

  function content(): Node[] {
    switch (view.kind) {
      case 'loading':
        return [h('p', { class: 'boot-line', role: 'status', text: t('answer:loading') })]
      case 'code':
        return [codeForm(view.wrong)]
      case 'failed':
        return [
          h(
            'div',
            { class: 'message', role: 'alert' },
            h('h1', { text: t('answer:failed') }),
            h('p', { text: t('answer:failedText') }),
            h('button', {
              type: 'button',
              class: 'send',
              text: t('answer:retry'),
              on: {
                click: () => {
                  show({ kind: 'loading' })
                  void load()
                },
              },
            }),
          ),
        ]
      case 'survey':
        return [intro(view.survey), ofSurvey(view.survey, view.changed === true)]
      case 'done':
        return [
          intro(view.survey),
          h(
            'div',
            { class: 'message', role: 'status' },
            h('span', { class: 'tick', 'aria-hidden': 'true' }),
            h('h2', { text: t(view.before ? 'answer:before' : 'answer:thanks') }),
            h('p', { text: t(view.before ? 'answer:beforeText' : 'answer:thanksText') }),
          ),
        ]
    }
  }

  function draw(): void {
    document.title =
      'survey' in view ? `${inLanguage(view.survey.title)} · ${t('answer:product')}` : t('answer:title')
    root.replaceChildren(top(), h('main', {}, ...content()))
    if (view.kind === 'done') root.scrollIntoView({ block: 'start' })
  }

  await chooseLanguage()
  draw()
  await load()
}
