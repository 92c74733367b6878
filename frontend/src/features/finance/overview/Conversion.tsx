import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  type FinanceConversion,
  type FinanceConvertedCurrency,
  type FinanceConvertedFigures,
  getFinanceConversionOptions,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import shared from '../finance.module.css'
import { decimalsOf } from '../model/money'
import classes from './Conversion.module.css'

interface Props {
  schoolId: string
  year: number
  /** The day of the rate while the conversion is shown. */
  rateDay: string | undefined
  onRateDay: (day: string | undefined) => void
}

/** What the money of the year is worth in som: asked for, marked as converted, beside what it is. */
export function Conversion({ schoolId, year, rateDay, onRateDay }: Props) {
  const { t } = useTranslation('finance')
  const last = `${year}-12-31`
  const usual = last < today() ? last : today()
  const conversion = useQuery({
    ...getFinanceConversionOptions({ path: { schoolId }, query: { year, rateDay } }),
    enabled: rateDay !== undefined,
    placeholderData: keepPreviousData,
  })
  if (rateDay === undefined) {
    return (
      <div className="no-print">
        <Button variant="default" onClick={() => onRateDay(usual)}>
          {t('conversion.show')}
        </Button>
      </div>
    )
  }
  return (
    <section className={classes.conversion} aria-labelledby="conversion">
      <div className={classes.conversionHead}>
        <div>
          <h2 id="conversion">{t('conversion.title', { year })}</h2>
          <p className="small muted">{t('conversion.purpose')}</p>
        </div>
        <div className={`${classes.conversionTools} no-print`}>
          <DateField
            label={t('conversion.day')}
            required
            max={today()}
            value={rateDay}
            onChange={(day) => {
              if (day !== null) onRateDay(day)
            }}
          />
          <Button variant="default" onClick={() => onRateDay(undefined)}>
            {t('conversion.hide')}
          </Button>
        </div>
      </div>
      {conversion.isPending && <Loading shape="table" rows={3} />}
      {conversion.isError && conversion.data === undefined && (
        <Failed error={conversion.error} onRetry={() => void conversion.refetch()} />
      )}
      {conversion.data !== undefined && (
        <div aria-busy={conversion.isPlaceholderData}>
          <Rates conversion={conversion.data} />
          <Converted conversion={conversion.data} />
        </div>
      )}
    </section>
  )
}

/** Each rate with its day and source; a missing one is said, and who can write it. */
function Rates({ conversion }: { conversion: FinanceConversion }) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { money, number, shortDate } = useFormat()
  return (
    <ul className={classes.rates}>
      {conversion.currencies.map(({ currency, rate }) =>
        rate === undefined ? null : (
          <li key={currency}>
            {t('conversion.rate', {
              one: money('1', currency),
              rate: number(rate.rate, { min: 2, max: 4 }),
              date: shortDate(rate.day),
              source: rate.source,
            })}
          </li>
        ),
      )}
      {conversion.missing.map((currency) => (
        <li key={currency} className={shared.warned}>
          <Icon name="warning" size="sm" />
          {t('conversion.missing', {
            currency: label('currency', currency),
            date: shortDate(conversion.rateDay),
          })}
        </li>
      ))}
    </ul>
  )
}

interface Row {
  id: string
  name: string
  /** How the money was before it was converted. */
  was?: string
  figures: FinanceConvertedFigures | undefined
}

function Converted({ conversion }: { conversion: FinanceConversion }) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { money, number } = useFormat()
  const own = ({ currency, original, converted, rate }: FinanceConvertedCurrency): Row => ({
    id: currency,
    name:
      rate === undefined
        ? label('currency', currency)
        : t('conversion.of', { currency: label('currency', currency) }),
    was: currency === 'KGS' ? undefined : t('conversion.was', { sum: money(original.closing, currency) }),
    figures: converted,
  })
  const rows: Row[] = conversion.currencies.map(own)
  if (conversion.together !== undefined && rows.length > 1)
    rows.push({ id: 'together', name: t('conversion.together'), figures: conversion.together })
  const decimals = decimalsOf(
    rows.flatMap(({ figures }) => [figures?.opening, figures?.income, figures?.expense, figures?.closing]),
  )
  const sum = (id: keyof FinanceConvertedFigures): Column<Row> => ({
    id,
    header: t(`figures.${id}`),
    align: 'end',
    phone: 'labelled',
    cell: ({ figures }) => {
      const written = number(figures?.[id], decimals)
      return id === 'closing' ? <b>{written}</b> : written
    },
  })
  const columns: Column<Row>[] = [
    {
      id: 'currency',
      header: t('conversion.inSom'),
      phone: 'title',
      cell: ({ name, was }) => (
        <>
          <span className="strong">{name}</span>
          {was !== undefined && <span className={shared.below}>{was}</span>}
        </>
      ),
    },
    sum('opening'),
    sum('income'),
    sum('expense'),
    sum('closing'),
  ]
  return (
    <DataTable
      caption={t('conversion.title', { year: conversion.year })}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
    />
  )
}
