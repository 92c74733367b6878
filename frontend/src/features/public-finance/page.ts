import {
  type FinanceReport,
  type PublicFinance,
  readFinance,
  readFinanceReport,
  toApiError,
} from '@/api/publicFinance'
import { h } from '@/shared/plain/dom'
import { topBar } from '@/shared/plain/topBar'
import { periodName } from './figures'
import { reportView } from './report'
import { chooseLanguage, inLanguage, language, t } from './words'

type View =
  | { kind: 'loading' }
  /** An address without a code, or with one that nobody has. */
  | { kind: 'code'; wrong: boolean }
  | { kind: 'failed' }
  | { kind: 'report'; finance: PublicFinance; report: FinanceReport }

const CODE = /^\/f\/([^/]+)/

/** Everything of the page: its state is `view`, and each change of it draws the page anew. */
export async function start(
  root: HTMLElement,
  address: Pick<Location, 'pathname' | 'search'>,
): Promise<void> {
  const code = decodeURIComponent(CODE.exec(address.pathname)?.[1] ?? '').trim()
  let view: View = { kind: 'loading' }

  const show = (next: View) => {
    view = next
    draw()
  }

  async function load(reportId: string | null): Promise<void> {
    if (code === '') return show({ kind: 'code', wrong: false })
    try {
      const finance = await readFinance(code)
      const other = reportId !== null && reportId !== finance.report.id
      const report = other ? await readFinanceReport(finance.code, reportId) : finance.report
      show({ kind: 'report', finance, report })
    } catch (failure) {
      const { status } = toApiError(failure)
      show(status === 404 || status === 400 ? { kind: 'code', wrong: true } : { kind: 'failed' })
    }
  }

  /** Another period or edition; the way back and a passed-on address lead to it again. */
  async function open(finance: PublicFinance, reportId: string): Promise<void> {
    show({ kind: 'loading' })
    window.history.pushState(
      null,
      '',
      reportId === finance.report.id ? `/f/${code}` : `/f/${code}?report=${reportId}`,
    )
    await load(reportId)
    root.querySelector<HTMLElement>('h1')?.focus()
  }

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
            if (typed !== '') window.location.assign(`/f/${encodeURIComponent(typed)}`)
          },
        },
      },
      h('h1', { text: t(wrong ? 'public-finance:unknown' : 'public-finance:title') }),
      h('p', { id: 'code-help', text: t('public-finance:codeHelp') }),
      h('label', { for: 'code', class: 'asked', text: t('public-finance:code') }),
      input,
      h('button', { type: 'submit', class: 'send', text: t('public-finance:open') }),
    )
  }

  function failed(): HTMLElement {
    return h(
      'div',
      { class: 'message', role: 'alert' },
      h('h1', { text: t('public-finance:failed') }),
      h('p', { text: t('public-finance:failedText') }),
      h('button', {
        type: 'button',
        class: 'send',
        text: t('public-finance:retry'),
        on: {
          click: () => {
            show({ kind: 'loading' })
            void load(asked(window.location.search))
          },
        },
      }),
    )
  }

  function content(): Node[] {
    switch (view.kind) {
      case 'loading':
        return [h('p', { class: 'boot-line', role: 'status', text: t('public-finance:loading') })]
      case 'code':
        return [codeForm(view.wrong)]
      case 'failed':
        return [failed()]
      case 'report': {
        const { finance, report } = view
        return reportView({ finance, report, onOpen: (id) => void open(finance, id) })
      }
    }
  }

  function draw(): void {
    const title = t('public-finance:title')
    document.title =
      view.kind === 'report'
        ? `${title}: ${inLanguage(view.report.content.schoolName)}, ${periodName(view.report)}`
        : `${title} · ${t('public-finance:product')}`
    const top = topBar({
      brand: t('public-finance:product'),
      label: t('public-finance:language'),
      language: language(),
      onChoose: (lang) =>
        void chooseLanguage(lang).then(() => {
          draw()
          root.querySelector<HTMLElement>(`.languages [lang="${lang}"]`)?.focus()
        }),
    })
    root.replaceChildren(top, h('main', {}, ...content()))
  }

  window.addEventListener('popstate', () => {
    show({ kind: 'loading' })
    void load(asked(window.location.search))
  })
  await chooseLanguage()
  draw()
  await load(asked(address.search))
}

const asked = (search: string): string | null => new URLSearchParams(search).get('report')
