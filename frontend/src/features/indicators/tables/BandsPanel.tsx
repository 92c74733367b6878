import { ActionIcon, Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrtBand, OrtTable, OrtTableUpdate } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FieldError } from '@/shared/ui/serverErrors'
import { type BandProblem, bandProblems } from '../model/bands'
import { setBands } from '../model/ort'
import type { TableContext } from '../TableFrame'
import { CountField } from './CountField'
import classes from './panels.module.css'

interface Props extends TableContext<OrtTable, OrtTableUpdate> {
  onClose: () => void
}

/** A band while it is written: limits may be missing for a moment. */
interface Draft {
  /** The band of the table that it was; its participants go with it. */
  was: OrtBand | null
  from: number | null
  /** null: the end is open. */
  to: number | null
  label: string
}

const BIGGEST = 400

/** The bands of scores of one year or of all: they follow one another, unless an old report prints them otherwise. */
export function BandsPanel({ table, form, words, change, onClose }: Props) {
  const { t } = useTranslation('indicators')
  const open = table.years.filter((row) => !row.confirmed)
  const [year, setYear] = useState<number | null>(null)
  const sample = form.years.at(-1) ?? open.at(-1)
  const [asPrinted, setAsPrinted] = useState(sample?.asPrinted ?? false)
  const [bands, setDrafts] = useState<Draft[]>(() => (sample?.bands ?? []).map(toDraft))
  const [asked, setAsked] = useState(false)
  const complete = bands.every((band) => band.from !== null)
  const problems = asPrinted || !complete ? [] : bandProblems(bands.map(toBand))
  const edit = (index: number, part: Partial<Draft>) =>
    setDrafts(bands.map((band, at) => (at === index ? { ...band, ...part } : band)))
  const choose = (next: number | null) => {
    setYear(next)
    const row =
      form.years.find((one) => one.schoolYear === next) ?? open.find((one) => one.schoolYear === next)
    if (row === undefined) return
    setAsPrinted(row.asPrinted)
    setDrafts(row.bands.map(toDraft))
  }
  const sentence = (problem: BandProblem): string => {
    if (problem.kind === 'gap' || problem.kind === 'overlap')
      return t(`ort.problem.${problem.kind}`, { from: problem.from, to: problem.to })
    return t(`ort.problem.${problem.kind}`)
  }
  const save = () => {
    setAsked(true)
    if (!complete || problems.length > 0 || bands.length === 0) return
    // A year that nobody has written down does not begin to exist by its bands, unless there is no other.
    const written = open.filter((row) => form.years.some((one) => one.schoolYear === row.schoolYear))
    const all = (written.length > 0 ? written : open).map((row) => row.schoolYear)
    const years = year === null ? all : [year]
    change(
      setBands(
        form,
        years,
        bands.map((band) => ({ was: band.was, band: toBand(band) })),
        asPrinted,
        table,
      ),
    )
    onClose()
  }

  return (
    <SidePanel
      opened
      title={t('ort.editBands')}
      onClose={onClose}
      footer={
        <Button fullWidth onClick={save}>
          {t('ort.saveBands')}
        </Button>
      }
    >
      <div className={classes.form}>
        <p className="muted">{t('ort.bandsHelp')}</p>
        <Radio.Group
          label={t('ort.bandsFor')}
          value={year === null ? 'all' : String(year)}
          onChange={(next) => choose(next === 'all' ? null : Number(next))}
        >
          <div className={classes.choices}>
            <Radio value="all" label={t('ort.allYears')} />
            {open.map((row) => (
              <Radio key={row.schoolYear} value={String(row.schoolYear)} label={words.year(row.schoolYear)} />
            ))}
          </div>
        </Radio.Group>
        <ul className={classes.bands}>
          {bands.map((band, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bands have no identity besides their place
            <li key={index} className={classes.band}>
              <CountField
                label={t('ort.from')}
                max={BIGGEST}
                value={band.from}
                error={asked && band.from === null ? t('required') : undefined}
                onChange={(from) => edit(index, { from })}
              />
              <CountField
                label={t('ort.to')}
                max={BIGGEST}
                placeholder={t('ort.openEnd')}
                value={band.to}
                onChange={(to) => edit(index, { to })}
              />
              {asPrinted && (
                <TextInput
                  className={classes.label}
                  label={t('ort.label')}
                  maxLength={60}
                  value={band.label}
                  onChange={(event) => edit(index, { label: event.currentTarget.value })}
                />
              )}
              <ActionIcon
                aria-label={t('ort.removeBand', { number: index + 1 })}
                title={t('ort.removeBand', { number: index + 1 })}
                onClick={() => setDrafts(bands.filter((_, at) => at !== index))}
              >
                <Icon name="trash" />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <Button
          size="sm"
          variant="subtle"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => setDrafts([...bands, { was: null, from: nextFrom(bands), to: null, label: '' }])}
        >
          {t('ort.addBand')}
        </Button>
        <Checkbox
          label={t('ort.asPrinted')}
          description={t('ort.asPrintedHelp')}
          checked={asPrinted}
          onChange={(event) => setAsPrinted(event.currentTarget.checked)}
        />
        <div role="status" className={classes.problems}>
          {problems.map((problem) => (
            <FieldError key={sentence(problem)} message={sentence(problem)} />
          ))}
        </div>
      </div>
    </SidePanel>
  )
}

const toDraft = (band: OrtBand): Draft => ({
  was: band,
  from: band.fromScore,
  to: band.toScore ?? null,
  label: band.label ?? '',
})

const toBand = ({ from, to, label }: Draft): OrtBand => ({
  fromScore: from ?? 0,
  toScore: to,
  label: label.trim() === '' ? null : label.trim(),
})

function nextFrom(bands: readonly Draft[]): number | null {
  const last = bands.at(-1)
  if (last === undefined) return 0
  return last.to === null ? null : last.to + 1
}
