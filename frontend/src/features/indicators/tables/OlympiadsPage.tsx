import type { OlympiadTable } from '@/api'
import type { FindingPlace } from '../model/definition'
import type { OlympiadForm } from '../model/olympiadForm'
import { olympiads } from '../model/olympiads'
import { applyPrizes, olympiadBody, prizeSheet, unfinishedPrizes } from '../model/prizes'
import { type SheetPart, type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { olympiadApi } from '../tableApi'
import { fromModel } from './fromModel'

const MODEL = fromModel(olympiads, {
  name: 'olympiads',
  corner: 'corner.year',
  phone: 'row',
  phoneLabel: 'corner.year',
})

function parts(context: TableContext<OlympiadTable, OlympiadForm>): SheetPart<OlympiadForm>[] {
  const { form, table, readOnly, words } = context
  const confirmed = new Set(table.years.filter((row) => row.confirmed).map((row) => row.schoolYear))
  return [
    ...MODEL.parts(context),
    {
      id: 'prizes',
      title: words.t('indicators:prizes.title'),
      help: words.t('indicators:prizes.help'),
      label: words.t('indicators:prizes.title'),
      corner: '№',
      sheet: prizeSheet(form, confirmed, readOnly, words),
      apply: (changes) => applyPrizes(form, changes),
      phone: { by: 'row', label: words.t('indicators:corner.line') },
    },
  ]
}

const placeAt = (pointer: readonly string[], form: OlympiadForm) =>
  // Lines of the list are not numbered as in the body: their year is the nearest place.
  MODEL.placeAt(pointer[2] === 'results' ? pointer.slice(0, 2) : pointer, form)

const placeOf = (finding: FindingPlace, form: OlympiadForm) => MODEL.placeOf(finding, form)

/** Olympiads: prizes and participants by stage, and the prizes one by one where the school lists them. */
export const OlympiadsPage = (props: TablePageProps) => (
  <TableFrame
    {...props}
    {...MODEL}
    name="olympiads"
    api={olympiadApi}
    toBody={olympiadBody}
    parts={parts}
    placeOf={placeOf}
    placeAt={placeAt}
    unfinished={unfinishedPrizes}
  />
)
