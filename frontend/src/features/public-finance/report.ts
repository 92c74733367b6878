import {
  type FinanceReport,
  type FinanceReportThing,
  type PublicFinance,
  reportFile,
} from '@/api/publicFinance'
import { instantDate, longDate, shortDate } from '@/shared/i18n/dates'
import { amount } from '@/shared/i18n/numbers'
import { h, outline } from '@/shared/plain/dom'
import { apart, apartLine, balance, flows, from, isQuiet, periodName, SOM } from './figures'
import { inLanguage, langOf, language, t } from './words'

const LOCK = 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3'
const GIFT =
  'M5 11h14v9H5zM4 8h16v3H4zM12 8v12M12 8c-4 0-5-4-2.500-4S12 8 12 8zM12 8c4 0 5-4 2.500-4S12 8 12 8z'
const DOWNLOAD = 'M12 4v11M8 11l4 4 4-4M5 14v5h14v-5'

interface Props {
  finance: PublicFinance
  report: FinanceReport
  /** Opens another period or edition. */
  onOpen: (reportId: string) => void
}

/** The whole page of one report: figures first, then whom to ask and to tell. */
export function reportView(props: Props): HTMLElement[] {
  const { finance, report } = props
  const { content } = report
  const som = content.money.find(({ currency }) => currency === SOM)
  const others = content.money.filter(({ currency }) => currency !== SOM)
  return [
    h('h1', { tabindex: '-1', text: t('public-finance:title') }),
    h('p', {
      class: 'sub',
      lang: langOf(content.schoolName),
      text: t('public-finance:of', {
        school: inLanguage(content.schoolName),
        period: periodName(report),
      }),
    }),
    ...chooser(props),
    ...(som ? [balance(som)] : []),
    ban(),
    ...(som ? between(flows(som), others.filter(isQuiet).map(apartLine)) : []),
    ...others.filter((one) => !isQuiet(one)).flatMap(apart),
    ...things(content.things),
    ...decisions(report),
    files(finance, report),
    contact(finance),
    editions(props),
  ]
}

/** What stands apart is said right after where the som came from. */
const between = ([sources, ...rest]: HTMLElement[], lines: HTMLElement[]): HTMLElement[] => [
  ...(sources ? [sources] : []),
  ...lines,
  ...rest,
]

/** The newest edition of each period; an old edition says so. */
function chooser({ finance, report, onOpen }: Props): HTMLElement[] {
  const newest = finance.reports.filter((one) => one.newest)
  const current = newest.find(({ year, half }) => year === report.year && half === report.half)
  const parts: HTMLElement[] = []
  if (newest.length > 1) {
    const select = h(
      'select',
      { id: 'period' },
      ...newest.map((one) =>
        h('option', { value: one.id, selected: one.id === current?.id, text: periodName(one) }),
      ),
    )
    select.addEventListener('change', () => onOpen(select.value))
    parts.push(
      h('p', { class: 'chooser' }, h('label', { for: 'period', text: t('public-finance:period') }), select),
    )
  }
  if (current !== undefined && current.id !== report.id)
    parts.push(
      h(
        'p',
        { class: 'note' },
        h('span', { text: `${t('public-finance:old')} ` }),
        h('button', {
          type: 'button',
          class: 'inline',
          text: t('public-finance:openNewest'),
          on: { click: () => onOpen(current.id) },
        }),
      ),
    )
  return parts
}

function ban(): HTMLElement {
  return h(
    'div',
    { class: 'ban' },
    outline(LOCK),
    h(
      'p',
      {},
      h('b', { text: t('public-finance:ban') }),
      h('span', { text: ` ${t('public-finance:asked')} ` }),
      h('a', { href: '#tell', text: t('public-finance:tell') }),
    ),
  )
}

function thingText(thing: FinanceReportThing): string {
  const what = thing.what ?? inLanguage(thing.categoryName)
  const count = thing.quantity === undefined ? '' : amount(thing.quantity, language())
  const quantity = [count, thing.unit ?? ''].filter((part) => part !== '').join(' ')
  const text = t('public-finance:from', { source: from(thing), who: what })
  const whole = quantity === '' ? text : `${text} (${quantity})`
  return thing.correction ? `${whole}: ${t('public-finance:correction')}` : whole
}

function things(all: FinanceReportThing[]): HTMLElement[] {
  if (all.length === 0) return []
  return [
    h(
      'section',
      { 'aria-labelledby': 'things' },
      h('h2', { id: 'things', text: t('public-finance:things') }),
      h(
        'ul',
        { class: 'gifts' },
        ...all.map((thing) => h('li', {}, outline(GIFT), h('span', { text: thingText(thing) }))),
      ),
    ),
  ]
}

function decisions({ content }: FinanceReport): HTMLElement[] {
  if (content.decisions.length === 0) return []
  return [
    h(
      'details',
      {},
      h('summary', { text: t('public-finance:decisions', { count: content.decisions.length }) }),
      h(
        'ul',
        { class: 'plainlist' },
        ...content.decisions.map((one) =>
          h('li', {
            text: [`№${one.number}, ${shortDate(one.date)}. ${inLanguage(one.bodyName)}`, one.subject ?? '']
              .filter((part) => part !== '')
              .join(': '),
          }),
        ),
      ),
    ),
  ]
}

function files(finance: PublicFinance, report: FinanceReport): HTMLElement {
  const file = (kind: 'document' | 'csv' | 'json', lang: string) =>
    reportFile(finance.code, report.id, kind, lang)
  const { email } = finance.contact
  return h(
    'div',
    { class: 'files' },
    h(
      'a',
      // Paper is Kyrgyz or Russian.
      { class: 'main', href: file('document', language() === 'ru' ? 'ru' : 'ky') },
      outline(DOWNLOAD),
      h('span', { text: t('public-finance:pdf') }),
    ),
    h('a', {
      class: 'second',
      // Without a mailbox, to where the address of the school stands.
      href:
        email === undefined
          ? '#tell'
          : `mailto:${email}?subject=${encodeURIComponent(t('public-finance:askSubject'))}`,
      text: t('public-finance:ask'),
    }),
    h(
      'p',
      { class: 'data' },
      h('span', { text: `${t('public-finance:data')} ` }),
      h('a', { href: file('csv', language()), text: 'CSV' }),
      h('span', { text: ', ' }),
      h('a', { href: file('json', ''), text: 'JSON' }),
    ),
  )
}

function contact({ contact: whom, schoolId }: PublicFinance): HTMLElement {
  const { address, email, website } = whom
  const line = (name: string, value: Node | string) =>
    h(
      'div',
      {},
      h('dt', { text: name }),
      h('dd', {}, typeof value === 'string' ? h('span', { text: value }) : value),
    )
  return h(
    'section',
    { 'aria-labelledby': 'tell', class: 'tell' },
    h('h2', { id: 'tell', tabindex: '-1', text: t('public-finance:whom') }),
    h('p', { text: t('public-finance:whomText', { district: inLanguage(whom.districtName) }) }),
    h(
      'dl',
      {},
      address !== undefined && line(t('public-finance:address'), address),
      email !== undefined &&
        line(t('public-finance:email'), h('a', { href: `mailto:${email}`, text: email })),
      website !== undefined &&
        /^https?:\/\//.test(website) &&
        line(
          t('public-finance:website'),
          h('a', { href: website, rel: 'noreferrer', text: website.replace(/^https?:\/\//, '') }),
        ),
    ),
    h('p', {}, h('a', { href: `/public/schools/${schoolId}`, text: t('public-finance:card') })),
  )
}

/** When it was published, what a new edition corrected, and where the old ones are. */
function editions({ finance, report, onOpen }: Props): HTMLElement {
  const date = longDate(instantDate(report.publishedAt), language())
  const others = finance.reports.filter(
    ({ id, year, half }) => year === report.year && half === report.half && id !== report.id,
  )
  return h(
    'footer',
    {},
    report.correctionReason !== undefined &&
      h('p', {
        text: t('public-finance:corrected', { edition: report.edition, reason: report.correctionReason }),
      }),
    h('p', { text: t('public-finance:published', { date }) }),
    ...others.map((one) =>
      h(
        'p',
        {},
        h('button', {
          type: 'button',
          class: 'inline',
          text: t('public-finance:edition', {
            edition: one.edition,
            date: shortDate(instantDate(one.publishedAt)),
          }),
          on: { click: () => onOpen(one.id) },
        }),
      ),
    ),
  )
}
