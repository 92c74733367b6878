import type {
  FinanceReport,
  GetPublicFinanceErrors,
  GetPublicFinanceReportErrors,
  GetPublicFinanceReportResponses,
  GetPublicFinanceResponses,
  PublicFinance,
} from './generated/types.gen'
import { client, headers, within } from './publicClient'

// Not named in index.ts: the page of those who scan the code takes these calls and nothing else.

export const readFinance = (code: string): Promise<PublicFinance> =>
  within(async (signal) => {
    const { data } = await client.get<GetPublicFinanceResponses, GetPublicFinanceErrors, true>({
      url: '/api/v1/public/finance/{code}',
      path: { code },
      headers: headers(),
      signal,
      throwOnError: true,
    })
    return data
  })

export const readFinanceReport = (code: string, reportId: string): Promise<FinanceReport> =>
  within(async (signal) => {
    const { data } = await client.get<GetPublicFinanceReportResponses, GetPublicFinanceReportErrors, true>({
      url: '/api/v1/public/finance/{code}/reports/{reportId}',
      path: { code, reportId },
      headers: headers(),
      signal,
      throwOnError: true,
    })
    return data
  })

/** Where a report lies as a file: for links, which the browser follows itself. */
export const reportFile = (
  code: string,
  reportId: string,
  kind: 'document' | 'csv' | 'json',
  lang: string,
) => {
  const report = `/api/v1/public/finance/${code}/reports/${reportId}`
  return kind === 'json' ? report : `${report}/${kind}?language=${lang}`
}

export type {
  FinanceReport,
  FinanceReportMoney,
  FinanceReportPurpose,
  FinanceReportSource,
  FinanceReportThing,
  PublicFinance,
} from './generated/types.gen'
export { toApiError } from './problem'
