import type { FindingPlace, Place, TableModel } from '../model/definition'
import type { TableName } from '../model/tables'
import type { SheetPart, TableContext } from '../TableFrame'

interface Heads {
  name: TableName
  /** Key of the words over the row headings. */
  corner: string
  /** What a phone shows at a time, and the key of its name. */
  phone: 'column' | 'row'
  phoneLabel: string
}

const inMain = (place: Place | null) => (place === null ? null : { ...place, part: 'main' })

/** A page with one grid out of a table's model. */
export function fromModel<Table, Form>(model: TableModel<Table, Form>, heads: Heads) {
  return {
    toForm: model.toForm,
    states: model.states,
    setRecorded: model.setRecorded,
    placeOf: (finding: FindingPlace, form: Form) => inMain(model.placeOf(finding, form)),
    placeAt: (pointer: readonly string[], form: Form) => inMain(model.placeAt(pointer, form)),
    parts: ({ form, table, words }: TableContext<Table, Form>): SheetPart<Form>[] => [
      {
        id: 'main',
        label: words.t(`tables.${heads.name}.title`),
        corner: words.t(heads.corner),
        sheet: model.sheet(form, table, words),
        apply: (changes) => model.apply(form, changes, table),
        phone: { by: heads.phone, label: words.t(heads.phoneLabel) },
      },
    ],
  }
}

export const itself = <T>(value: T): T => value
