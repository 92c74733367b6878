import type { FinanceReport, FinanceReportContent, FinanceReportSummary, PublicFinance } from '@/api'

export const REPORT_ID = '0198f1c2-7a10-7c3e-9b52-3f1d2a4c5ea1'
export const OLD_REPORT_ID = '0198f1c2-7a10-7c3e-9b52-3f1d2a4c5ea0'

export function aReportContent(changes: Partial<FinanceReportContent> = {}): FinanceReportContent {
  return {
    schoolName: { ky: 'Кең-Булак орто мектеби', ru: 'Средняя школа Кен-Булак' },
    year: 2026,
    half: 1,
    from: '2026-01-01',
    to: '2026-06-30',
    money: [
      {
        currency: 'KGS',
        opening: '0.00',
        received: '415000.00',
        spent: '368200.00',
        closing: '46800.00',
        sources: [
          {
            source: 'local_budget',
            sourceName: { ky: 'Жергиликтүү бюджет (айыл өкмөтү)', ru: 'Местный бюджет (айыл окмоту)' },
            amount: '350000.00',
            privatePersons: false,
            correction: false,
          },
          {
            source: 'sponsor',
            sourceName: { ky: 'Демөөрчү', ru: 'Спонсор' },
            giver: '«Көк-Жайык» дыйкан чарбасы',
            amount: '65000.00',
            privatePersons: false,
            correction: false,
          },
        ],
        purposes: [
          {
            purpose: 'Ашканага таза суу',
            category: 'water_sewerage',
            categoryName: { ky: 'Суу түтүктөрү', ru: 'Водопровод' },
            amount: '338200.00',
            decisionNumber: '4',
            decisionDate: '2026-02-12',
            documented: true,
            document: 'act',
            correction: false,
          },
          {
            category: 'canteen',
            categoryName: { ky: 'Ашкана, тамактануу', ru: 'Столовая' },
            amount: '30000.00',
            documented: false,
            correction: false,
          },
        ],
      },
      {
        currency: 'USD',
        opening: '6500.00',
        received: '0.00',
        spent: '0.00',
        closing: '6500.00',
        sources: [],
        purposes: [],
      },
    ],
    things: [
      {
        kind: 'in_kind',
        source: 'sponsor',
        sourceName: { ky: 'Демөөрчү', ru: 'Спонсор' },
        privatePersons: true,
        what: 'Телевизор: 5-а жана 7-б класстарына коюлду',
        category: 'ict_equipment',
        categoryName: { ky: 'Компьютер, телевизор' },
        quantity: '2',
        unit: 'даана',
        correction: false,
      },
    ],
    decisions: [
      {
        number: '4',
        date: '2026-02-12',
        body: 'supervisory',
        bodyName: { ky: 'Көзөмөлчүлүк кеңеш', ru: 'Попечительский совет' },
        subject: 'Ашканага таза суу киргизүү',
      },
    ],
    ...changes,
  }
}

export function aReport(changes: Partial<FinanceReport> = {}): FinanceReport {
  return {
    id: REPORT_ID,
    year: 2026,
    half: 1,
    edition: 1,
    publishedAt: '2026-07-10T06:15:00Z',
    sha256: '5f2b9c0d',
    intact: true,
    content: aReportContent(),
    ...changes,
  }
}

export function aReportRow(changes: Partial<FinanceReportSummary> = {}): FinanceReportSummary {
  return {
    id: REPORT_ID,
    year: 2026,
    half: 1,
    edition: 1,
    newest: true,
    publishedAt: '2026-07-10T06:15:00Z',
    sha256: '5f2b9c0d',
    ...changes,
  }
}

export function aPublicFinance(changes: Partial<PublicFinance> = {}): PublicFinance {
  return {
    code: 'k7m2x9qp4t',
    schoolId: '0198f1c2-7a10-7c3e-9b52-3f1d2a4c5e60',
    schoolName: { ky: 'Кең-Булак орто мектеби', ru: 'Средняя школа Кен-Булак' },
    contact: {
      districtName: { ky: 'Ала-Тоо району', ru: 'Ала-Тооский район' },
      email: 'mektep@example.kg',
    },
    report: aReport(),
    reports: [aReportRow()],
    ...changes,
  }
}
