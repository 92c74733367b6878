import type { OrtBand, OrtTable, OrtTableUpdate, OrtYearUpdate } from '@/api'
import { difference, share, total } from '@/shared/grid/model/totals'
import type { CellValue, Line } from '@/shared/grid/model/types'
import { bandKey, bandLabel, sortBands } from './bands'
import type { TableModel } from './definition'
import { statesOf, yearLines } from './yearLines'
import { asNumber, editYear, fold } from './years'

const yearOf = (row: { schoolYear: number }) => row.schoolYear
const BAND = 'band/'

const plain = (band: OrtBand): OrtBand => ({
  fromScore: band.fromScore,
  toScore: band.toScore ?? null,
  label: band.label ?? null,
  participants: band.participants ?? null,
})

/** A year that begins to be written has the bands of the newest written one, or those of the reference data. */
function freshBands(form: OrtTableUpdate, table: OrtTable, schoolYear: number): OrtBand[] {
  const like = form.years.at(-1) ?? table.years.find((row) => row.schoolYear === schoolYear)
  return (like?.bands ?? []).map((band) => ({ ...plain(band), participants: null }))
}

const fresh =
  (table: OrtTable, form: OrtTableUpdate) =>
  (schoolYear: number): OrtYearUpdate => ({
    schoolYear,
    graduates: null,
    participants: null,
    asPrinted: form.years.at(-1)?.asPrinted ?? false,
    bands: freshBands(form, table, schoolYear),
  })

function write(row: OrtYearUpdate, column: string, value: CellValue): OrtYearUpdate {
  if (!column.startsWith(BAND)) return { ...row, [column]: asNumber(value) }
  const key = column.slice(BAND.length)
  return {
    ...row,
    bands: row.bands.map((band) =>
      bandKey(band) === key ? { ...band, participants: asNumber(value) } : band,
    ),
  }
}

/**
 * Share of participants at or above the threshold; nothing when a band crosses it, when nobody said how many are
 * below it, or when more are below than took part.
 */
export function aboveThreshold(row: OrtYearUpdate, threshold: number | undefined): number | null {
  const { participants = null } = row
  if (threshold === undefined || participants === null) return null
  const below = row.bands.filter((band) => band.fromScore < threshold)
  if (below.some((band) => (band.toScore ?? Number.POSITIVE_INFINITY) >= threshold)) return null
  const { sum, unknown } = total(below.map((band) => band.participants ?? null))
  if (sum === null || unknown > 0 || sum > participants) return null
  return share(participants - sum, participants)
}

/** The national test: years down; graduates, participants and the bands of scores across. */
export const ort: TableModel<OrtTable, OrtTableUpdate> = {
  toForm: ({ from, to, years }) => ({
    from,
    to,
    years: years
      .filter((row) => row.recorded)
      .map((row) => ({
        schoolYear: row.schoolYear,
        graduates: row.graduates ?? null,
        participants: row.participants ?? null,
        asPrinted: row.asPrinted,
        bands: row.bands.map(plain),
      })),
  }),

  states: (table, form) =>
    statesOf(
      table.years,
      yearOf,
      (row) => row.confirmed,
      (year) => form.years.some((row) => row.schoolYear === year),
    ),

  setRecorded: (form, year, recorded, table) =>
    recorded
      ? editYear(form, year, yearOf, fresh(table, form), (row) => row)
      : { ...form, years: form.years.filter((row) => row.schoolYear !== year) },

  apply: (form, changes, table) =>
    fold(form, changes, (now, { row, column, value }) =>
      editYear(now, Number(row), yearOf, fresh(table, now), (year) => write(year, column, value)),
    ),

  sheet: (form, table, words) => {
    const states = ort.states(table, form)
    const rows = yearLines(states, words)
    const at = (row: number) => form.years.find((one) => String(one.schoolYear) === rows[row]?.key)
    const bandsOf = (row: number) => at(row)?.bands ?? freshBands(form, table, Number(rows[row]?.key))
    const bands = sortBands(rows.flatMap((_, row) => bandsOf(row)))
    const columns: Line[] = [
      {
        key: 'graduates',
        label: words.t('indicators:ort.graduates'),
        names: words.t('indicators:ort.names.graduates').split('|'),
      },
      {
        key: 'participants',
        label: words.t('indicators:ort.participants'),
        names: words.t('indicators:ort.names.participants').split('|'),
      },
      ...bands.map((band) => ({
        key: `${BAND}${bandKey(band)}`,
        label: bandLabel(band, words),
        names: band.label ? [band.label] : [],
      })),
      { key: 'bandsSum', label: words.t('indicators:ort.bandsSum') },
      { key: 'participationPct', label: words.t('indicators:ort.participationPct') },
      { key: 'atOrAboveThresholdPct', label: words.t('indicators:ort.above') },
    ]
    const keyAt = (column: number) => columns[column]?.key ?? ''
    const bandAt = (row: number, column: number) =>
      bandsOf(row).find((band) => `${BAND}${bandKey(band)}` === keyAt(column))
    const missing = (row: number, column: number) =>
      keyAt(column).startsWith(BAND) && bandAt(row, column) === undefined
    return {
      rows,
      columns,
      spec: (_row, column) => {
        const key = keyAt(column)
        if (key === 'bandsSum') return { kind: 'computed' }
        if (key.endsWith('Pct')) return { kind: 'computed', percent: true }
        return { kind: 'integer', max: 9999 }
      },
      value: (row, column) => {
        const year = at(row)
        const key = keyAt(column)
        if (year === undefined) return null
        if (key === 'graduates' || key === 'participants') return year[key] ?? null
        if (key === 'bandsSum') return total(year.bands.map((band) => band.participants ?? null)).sum
        if (key === 'participationPct') return share(year.participants ?? null, year.graduates ?? null)
        if (key === 'atOrAboveThresholdPct') return aboveThreshold(year, table.years[row]?.threshold)
        return bandAt(row, column)?.participants ?? null
      },
      locked: (row, column) => states[row]?.confirmed === true || missing(row, column),
      blank: (row, column) => states[row]?.recorded !== true || missing(row, column),
      note: (row, column) => {
        const year = at(row)
        if (keyAt(column) !== 'bandsSum' || year === undefined) return null
        const { sum } = total(year.bands.map((band) => band.participants ?? null))
        const off = difference(sum, year.participants ?? null)
        return off === null || off === 0 ? null : words.signed(off)
      },
    }
  },

  placeOf: ({ field, ...finding }, form) => {
    // What is about all years is shown at the last one.
    const schoolYear = finding.schoolYear ?? form.years.at(-1)?.schoolYear
    if (schoolYear === undefined) return null
    const row = form.years.find((one) => one.schoolYear === schoolYear)
    const band = row?.bands.at(-1)
    if (field === 'bands' && band !== undefined)
      return { row: String(schoolYear), column: `${BAND}${bandKey(band)}` }
    return { row: String(schoolYear), column: field === 'graduates' ? 'graduates' : 'participants' }
  },

  placeAt: ([list, index, part, at], form) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined) return null
    const band = part === 'bands' ? (row.bands[Number(at)] ?? row.bands[0]) : undefined
    return {
      row: String(row.schoolYear),
      column: band ? `${BAND}${bandKey(band)}` : part === 'graduates' ? part : 'participants',
    }
  },
}

/** Other bands for some years. Participants stay with the band that they were counted in, whatever its new ends. */
export function setBands(
  form: OrtTableUpdate,
  years: readonly number[],
  bands: readonly { was: OrtBand | null; band: OrtBand }[],
  asPrinted: boolean,
  table: OrtTable,
): OrtTableUpdate {
  return years.reduce(
    (now, year) =>
      editYear(now, year, yearOf, fresh(table, now), (row) => ({
        ...row,
        asPrinted,
        bands: bands.map(({ was, band }) => ({
          ...band,
          label: asPrinted ? (band.label ?? null) : null,
          participants: (was && row.bands.find((one) => bandKey(one) === bandKey(was))?.participants) ?? null,
        })),
      })),
    form,
  )
}
