import type { QueryKey } from '@tanstack/react-query'
import {
  type AttestationTable,
  type AttestationTableUpdate,
  type ContingentTable,
  type ContingentTableUpdate,
  type CourseTable,
  type CourseTableUpdate,
  type DataQualityFinding,
  type DeclaredFigureTable,
  type DeclaredFigureTableUpdate,
  getAttestationQueryKey,
  getContingentQueryKey,
  getCourseStatsQueryKey,
  getDeclaredFiguresQueryKey,
  getMethodicalMaterialsQueryKey,
  getOlympiadsQueryKey,
  getOrtQueryKey,
  getQualityQueryKey,
  getSurveysQueryKey,
  getTextbooksQueryKey,
  ifMatch,
  type MethodicalTable,
  type MethodicalTableUpdate,
  type OlympiadTable,
  type OlympiadTableUpdate,
  type OrtTable,
  type OrtTableUpdate,
  type QualityTable,
  type QualityTableUpdate,
  type SurveyTable,
  type SurveyTableUpdate,
  sdk,
  type TextbookTable,
  type TextbookTableUpdate,
} from '@/api'
import type { Window } from './model/years'

/** What every table of the contract has. */
export interface AnyTable {
  version: number
  updatedAt?: string
  findings: DataQualityFinding[]
}

/** Reading and replacing one table; the window of years is part of its address. */
export interface TableApi<Table extends AnyTable, Body> {
  key: (schoolId: string, window: Window) => QueryKey
  load: (schoolId: string, window: Window) => Promise<Table>
  replace: (schoolId: string, body: Body, version: number) => Promise<Table>
}

type Args = { path: { schoolId: string }; query: Window; throwOnError: true }
type Put<Body> = {
  path: { schoolId: string }
  body: Body
  headers: { 'If-Match': string }
  throwOnError: true
}

function tableApi<Table extends AnyTable, Body>(
  key: (options: { path: { schoolId: string }; query: Window }) => QueryKey,
  get: (options: Args) => Promise<{ data: Table }>,
  put: (options: Put<Body>) => Promise<{ data: Table }>,
): TableApi<Table, Body> {
  return {
    key: (schoolId, query) => key({ path: { schoolId }, query }),
    load: async (schoolId, query) => (await get({ path: { schoolId }, query, throwOnError: true })).data,
    replace: async (schoolId, body, version) =>
      (await put({ path: { schoolId }, body, headers: ifMatch(version), throwOnError: true })).data,
  }
}

export const contingentApi = tableApi<ContingentTable, ContingentTableUpdate>(
  getContingentQueryKey,
  (options) => sdk.getContingent(options),
  (options) => sdk.replaceContingent(options),
)
export const qualityApi = tableApi<QualityTable, QualityTableUpdate>(
  getQualityQueryKey,
  (options) => sdk.getQuality(options),
  (options) => sdk.replaceQuality(options),
)
export const olympiadApi = tableApi<OlympiadTable, OlympiadTableUpdate>(
  getOlympiadsQueryKey,
  (options) => sdk.getOlympiads(options),
  (options) => sdk.replaceOlympiads(options),
)
export const ortApi = tableApi<OrtTable, OrtTableUpdate>(
  getOrtQueryKey,
  (options) => sdk.getOrt(options),
  (options) => sdk.replaceOrt(options),
)
export const attestationApi = tableApi<AttestationTable, AttestationTableUpdate>(
  getAttestationQueryKey,
  (options) => sdk.getAttestation(options),
  (options) => sdk.replaceAttestation(options),
)
export const courseApi = tableApi<CourseTable, CourseTableUpdate>(
  getCourseStatsQueryKey,
  (options) => sdk.getCourseStats(options),
  (options) => sdk.replaceCourseStats(options),
)
export const methodicalApi = tableApi<MethodicalTable, MethodicalTableUpdate>(
  getMethodicalMaterialsQueryKey,
  (options) => sdk.getMethodicalMaterials(options),
  (options) => sdk.replaceMethodicalMaterials(options),
)
export const textbookApi = tableApi<TextbookTable, TextbookTableUpdate>(
  getTextbooksQueryKey,
  (options) => sdk.getTextbooks(options),
  (options) => sdk.replaceTextbooks(options),
)
export const surveyApi = tableApi<SurveyTable, SurveyTableUpdate>(
  getSurveysQueryKey,
  (options) => sdk.getSurveys(options),
  (options) => sdk.replaceSurveys(options),
)
/** Printed figures have no window: one list for the school. */
export const figureApi = tableApi<DeclaredFigureTable, DeclaredFigureTableUpdate>(
  ({ path }) => getDeclaredFiguresQueryKey({ path }),
  ({ path, throwOnError }) => sdk.getDeclaredFigures({ path, throwOnError }),
  (options) => sdk.replaceDeclaredFigures(options),
)
