import type { FinanceReportMoney, FinanceReportPurpose, FinanceReportSource } from '@/api/publicFinance'
import { amount, money } from '@/shared/i18n/numbers'
import { h } from '@/shared/plain/dom'
import { inLanguage, language, t } from './words'

export const SOM = 'KGS'

/** More lines stand behind a button: first what most of the money went for. */
const SHOWN = 8

export interface Period {
  year: number
  half?: number
}

export const periodName = ({ year, half }: Period): string => {
  if (half === 1) return t('public-finance:half1', { year })
  return half === 2 ? t('public-finance:half2', { year }) : t('public-finance:year', { year })
}

const isZero = (decimal: string) => Number(decimal) === 0
const currencyName = (code: string) =>
  code === SOM ? t('public-finance:som') : code === 'USD' ? t('public-finance:dollars') : code

/** What came, what went, what is left: the three figures that people come for. */
export function balance(one: FinanceReportMoney): HTMLElement {
  const row = (name: string, sum: string, rest = false) =>
    h(
      'div',
      { class: rest ? 'rest' : undefined },
      h('dt', { text: name }),
      h('dd', { class: 'num', text: money(sum, language(), one.currency) }),
    )
  return h(
    'dl',
    { class: 'sum' },
    !isZero(one.opening) && row(t('public-finance:opening'), one.opening),
    row(t('public-finance:received'), one.received),
    row(t('public-finance:spent'), one.spent),
    row(t('public-finance:left'), one.closing, true),
  )
}

interface Line {
  name: string
  note: string
  missing: boolean
  amount: string
}

/** Who it came from: a source, and where it says more, the organisation or that people gave it. */
export const from = (
  source: Pick<FinanceReportSource, 'sourceName' | 'giver' | 'privatePersons'>,
): string => {
  const name = inLanguage(source.sourceName)
  const who = source.privatePersons ? t('public-finance:persons') : (source.giver ?? '')
  return who === '' ? name : t('public-finance:from', { source: name, who })
}

function sourceLine(source: FinanceReportSource): Line {
  return {
    name: from(source),
    note: source.correction ? t('public-finance:correction') : '',
    missing: false,
    amount: source.amount,
  }
}

const PAPERS: Record<string, () => string> = {
  act: () => t('public-finance:paperAct'),
  receipt: () => t('public-finance:paperReceipt'),
  contract: () => t('public-finance:paperContract'),
  invoice: () => t('public-finance:paperInvoice'),
  payment_order: () => t('public-finance:paperPayment'),
  waybill: () => t('public-finance:paperWaybill'),
}

function paper({ documented, document: kind }: FinanceReportPurpose): string {
  if (!documented) return t('public-finance:noPaper')
  return (PAPERS[kind ?? ''] ?? (() => t('public-finance:paper')))()
}

function purposeLine(purpose: FinanceReportPurpose): Line {
  const notes = [
    purpose.decisionNumber === undefined
      ? ''
      : t('public-finance:decision', { number: purpose.decisionNumber }),
    paper(purpose),
    purpose.correction ? t('public-finance:correction') : '',
  ]
  return {
    name: purpose.purpose ?? inLanguage(purpose.categoryName),
    note: notes.filter((note) => note !== '').join(', '),
    missing: !purpose.documented,
    amount: purpose.amount,
  }
}

/** Bars on one scale, so that what was spent is seen against what came. */
function bars(lines: Line[], scale: number): HTMLElement[] {
  const item = (line: Line) => {
    const bar = h('i', { 'aria-hidden': 'true' })
    bar.style.width = `${Math.max(1, Math.round((Math.max(0, Number(line.amount)) / scale) * 100))}%`
    return h(
      'li',
      {},
      h(
        'span',
        {},
        h('span', { text: line.name }),
        line.note !== '' && h('small', { class: line.missing ? 'missing' : undefined, text: line.note }),
      ),
      h('b', { class: 'num', text: amount(line.amount, language()) }),
      Number(line.amount) > 0 && bar,
    )
  }
  const list = h('ul', { class: 'bars' }, ...lines.slice(0, SHOWN).map(item))
  if (lines.length <= SHOWN + 1) {
    list.append(...lines.slice(SHOWN).map(item))
    return [list]
  }
  const more = h('button', {
    type: 'button',
    class: 'more',
    text: t('public-finance:more', { count: lines.length - SHOWN }),
    on: {
      click: () => {
        const rest = lines.slice(SHOWN).map(item)
        list.append(...rest)
        more.remove()
        const first = rest[0]
        first?.setAttribute('tabindex', '-1')
        first?.focus()
      },
    },
  })
  return [list, more]
}

function section(id: string, title: string, ...children: (Node | false)[]): HTMLElement {
  return h('section', { 'aria-labelledby': id }, h('h2', { id, text: title }), ...children)
}

/** Where the money of one currency came from and what it went for. */
export function flows(one: FinanceReportMoney): HTMLElement[] {
  const currency = currencyName(one.currency)
  const scale = Math.max(1, ...[...one.sources, ...one.purposes].map((line) => Number(line.amount)))
  return [
    section(
      `sources-${one.currency}`,
      t('public-finance:sources', { currency }),
      ...(one.sources.length > 0
        ? bars(one.sources.map(sourceLine), scale)
        : [h('p', { class: 'quiet', text: t('public-finance:noSources') })]),
    ),
    section(
      `purposes-${one.currency}`,
      t('public-finance:purposes', { currency }),
      ...(one.purposes.length > 0
        ? bars(one.purposes.map(purposeLine), scale)
        : [h('p', { class: 'quiet', text: t('public-finance:noPurposes') })]),
    ),
  ]
}

/** Another currency that did not move in the period. */
export const isQuiet = (one: FinanceReportMoney): boolean =>
  one.sources.length === 0 && one.purposes.length === 0

export const apartLine = (one: FinanceReportMoney): HTMLElement =>
  h('p', {
    class: 'apart',
    text: t('public-finance:apart', { sum: money(one.closing, language(), one.currency) }),
  })

/** Another currency that moved has figures of its own; nothing is added to the som. */
export const apart = (one: FinanceReportMoney): HTMLElement[] => [
  section(
    `apart-${one.currency}`,
    t('public-finance:apartTitle', { currency: currencyName(one.currency) }),
    h('p', { class: 'quiet', text: t('public-finance:apartText') }),
    balance(one),
  ),
  ...flows(one),
]
