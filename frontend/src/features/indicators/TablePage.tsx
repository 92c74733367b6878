import { type ReactNode, useMemo } from 'react'
import { today } from '@/shared/i18n/format'
import { isTable, type TableName } from './model/tables'
import { schoolYearOn, windowFor, windowTo } from './model/years'
import type { IndicatorSearch } from './search'
import type { TablePageProps } from './TableFrame'
import { FiguresPage } from './tables/FiguresPage'
import { MethodicalPage } from './tables/MethodicalPage'
import { OlympiadsPage } from './tables/OlympiadsPage'
import { OrtPage } from './tables/OrtPage'
import { QualityPage } from './tables/QualityPage'
import { SurveysPage } from './tables/SurveysPage'
import { AttestationPage, ContingentPage, CoursesPage } from './tables/simpleTables'
import { TextbooksPage } from './tables/TextbooksPage'

const PAGES: Record<TableName, (props: TablePageProps) => ReactNode> = {
  contingent: ContingentPage,
  quality: QualityPage,
  olympiads: OlympiadsPage,
  ort: OrtPage,
  attestation: AttestationPage,
  courses: CoursesPage,
  'methodical-materials': MethodicalPage,
  textbooks: TextbooksPage,
  surveys: SurveysPage,
  'declared-figures': FiguresPage,
}

interface Props {
  schoolId: string
  table: string
  search: IndicatorSearch
}

/** One table of a school over five years; an address from a finding opens the window of its year. */
export function TablePage({ schoolId, table, search }: Props) {
  const current = schoolYearOn(today())
  const { to, year } = search
  const window = useMemo(
    () => (to === undefined ? windowFor(year ?? current, current) : windowTo(to)),
    [to, year, current],
  )
  if (!isTable(table)) return null
  const Page = PAGES[table]
  return <Page schoolId={schoolId} window={window} search={search} />
}
