import type { Lang } from './languages'

// Chromium ships no Kyrgyz data: Intl with 'ky' silently answers in English. All names are ours.
type Months = readonly string[]

const KY: { of: Months; plain: Months; to: Months; at: Months } = {
  of: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
  plain: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  to: 'январга февралга мартка апрелге майга июнга июлга августка сентябрга октябрга ноябрга декабрга'.split(
    ' ',
  ),
  at: 'январда февралда мартта апрелде майда июнда июлда августта сентябрда октябрда ноябрда декабрда'.split(
    ' ',
  ),
}
const RU: Months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
)
const EN: Months =
  'January February March April May June July August September October November December'.split(' ')

const WEEKDAYS: Record<Lang, readonly string[]> = {
  ky: 'жекшемби дүйшөмбү шейшемби шаршемби бейшемби жума ишемби'.split(' '),
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

export const UNKNOWN = '—'
const DAY_MS = 86_400_000
/** Bishkek has had no summer time since 2005. */
const BISHKEK_OFFSET_MS = 6 * 3_600_000

interface Parts {
  y: number
  m: number
  d: number
}

function parts(iso: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (match === null) return null
  return { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) }
}

const pad = (n: number) => String(n).padStart(2, '0')
const month = (table: Months, m: number) => table[m - 1] ?? ''

/** A plan date (YYYY-MM-DD) in full: "2026-жылдын 28-августу". */
export function longDate(iso: string | null | undefined, lang: Lang): string {
  const p = iso ? parts(iso) : null
  if (p === null) return UNKNOWN
  if (lang === 'ky') return `${p.y}-жылдын ${p.d}-${month(KY.of, p.m)}`
  if (lang === 'ru') return `${p.d} ${month(RU, p.m)} ${p.y} г.`
  return `${p.d} ${month(EN, p.m)} ${p.y}`
}

/** What a person typed: "20.11.2026", "20/11/2026" or "2026-11-20"; null until it is a whole day that exists. */
export function parseTypedDate(text: string): string | null {
  const plain = text.trim()
  const own = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(plain)
  const iso = own === null ? plain : `${own[3]}-${pad(Number(own[2]))}-${pad(Number(own[1]))}`
  const p = parts(iso)
  if (p === null) return null
  const day = new Date(utc(p))
  return day.getUTCMonth() + 1 === p.m && day.getUTCDate() === p.d ? iso : null
}

/** DD.MM.YYYY in every language: the form that tables and papers here use. */
export function shortDate(iso: string | null | undefined): string {
  const p = iso ? parts(iso) : null
  return p === null ? UNKNOWN : `${pad(p.d)}.${pad(p.m)}.${p.y}`
}

/** Day and month without the year: "18-ноябрь". */
export function dayMonth(iso: string, lang: Lang): string {
  const p = parts(iso)
  if (p === null) return UNKNOWN
  if (lang === 'ky') return `${p.d}-${month(KY.plain, p.m)}`
  return `${p.d} ${month(lang === 'ru' ? RU : EN, p.m)}`
}

/** A day to be kept: "27-ноябрга чейин". */
export function untilDate(iso: string, lang: Lang): string {
  const p = parts(iso)
  if (p === null) return UNKNOWN
  if (lang === 'ky') return `${p.d}-${month(KY.to, p.m)} чейин`
  if (lang === 'ru') return `до ${p.d} ${month(RU, p.m)}`
  return `by ${p.d} ${month(EN, p.m)}`
}

/** A day that has passed: "20-ноябрда өттү". */
export function passedDate(iso: string, lang: Lang): string {
  const p = parts(iso)
  if (p === null) return UNKNOWN
  if (lang === 'ky') return `${p.d}-${month(KY.at, p.m)} өттү`
  if (lang === 'ru') return `срок был ${p.d} ${month(RU, p.m)}`
  return `was due ${p.d} ${month(EN, p.m)}`
}

const utc = (p: Parts) => Date.UTC(p.y, p.m - 1, p.d)

export function weekday(iso: string, lang: Lang): string {
  const p = parts(iso)
  return p === null ? UNKNOWN : (WEEKDAYS[lang][new Date(utc(p)).getUTCDay()] ?? UNKNOWN)
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const a = parts(from)
  const b = parts(to)
  return a === null || b === null ? Number.NaN : Math.round((utc(b) - utc(a)) / DAY_MS)
}

/** The date so many days later. */
export function daysAfter(iso: string, days: number): string {
  const p = parts(iso)
  return p === null ? iso : new Date(utc(p) + days * DAY_MS).toISOString().slice(0, 10)
}

const bishkek = (instant: number) => new Date(instant + BISHKEK_OFFSET_MS)

/** Today where the schools are, whatever the computer's own zone says. */
export const today = (now: number = Date.now()): string => bishkek(now).toISOString().slice(0, 10)

/** The Bishkek date of a moment from the server. */
export function instantDate(instant: string | number): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  return Number.isNaN(ms) ? '' : bishkek(ms).toISOString().slice(0, 10)
}

/** "20:14" in Bishkek. */
export function clock(instant: string | number | null | undefined): string {
  if (instant === null || instant === undefined) return UNKNOWN
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  return Number.isNaN(ms) ? UNKNOWN : bishkek(ms).toISOString().slice(11, 16)
}

/** "23.11.2026 20:14" in Bishkek. */
export function dateTime(instant: string | null | undefined): string {
  if (!instant) return UNKNOWN
  const day = instantDate(instant)
  return day === '' ? UNKNOWN : `${shortDate(day)} ${clock(instant)}`
}

/** A school year is written by its first calendar year: 2026 → "2026–2027-окуу жылы". */
export function schoolYear(year: number | null | undefined, lang: Lang): string {
  if (year === null || year === undefined) return UNKNOWN
  const span = `${year}–${year + 1}`
  if (lang === 'ky') return `${span}-окуу жылы`
  return lang === 'ru' ? `${span} учебный год` : `${span} school year`
}

/** Only the span, for narrow columns: "2026–2027". */
export const schoolYearSpan = (year: number | null | undefined): string =>
  year === null || year === undefined ? UNKNOWN : `${year}–${year + 1}`
