import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

// The tables of a real report, with its contradictions.
const YEARS = ['2018-2019', '2019-2020', '2020-2021', '2021-2022', '2022-2023']
const CONTINGENT = [
  [35, 27, 42, 21, 43],
  [24, 39, 32, 49, 20],
  [35, 26, 35, 35, 47],
  [31, 33, 33, 43, 33],
  [27, 34, 35, 33, 43],
  [26, 25, 35, 40, 34],
  [27, 26, 26, 36, 42],
  [37, 29, 30, 27, 36],
  [28, 34, 31, 31, 28],
  [35, 26, 36, 28, 27],
  [32, 32, 28, 33, 24],
]
const tsv = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join('\t')).join('\n')
const QUALITY = tsv([
  ['Окуу жылы', 'Мезгил', 'Окуучулардын саны', '«5»', '«4-5»', '«3»', 'Баа коюлбагандар', 'Сапат'],
  ['2018-2019', 'Окуу жылы', 337, 55, 68, 179, 35, '41%'],
  ['2019-2020', 'Окуу жылы', 331, 55, 62, 148, 66, '44%'],
  ['2020-2021', '1-чейрек', 363, 60, 72, 157, 74, '45%'],
  ['2021-2022', '1-чейрек', 376, 62, 80, 164, 70, '46%'],
  ['2022-2023', '1-чейрек', 389, 65, 84, 177, 63, '45%'],
])
const OLYMPIADS = tsv([
  ['Окуу жылы', 'Райондук'],
  ['2019-2020', 1],
  ['2020-2021', 2],
  ['2021-2022', 4],
  ['2022-2023', '-'],
])
const METHODICAL = tsv([
  [3, 1, 4, 2, 4],
  [10, 5, 6, 3, 4],
  [2, 4, 3, 4, 5],
  [15, 10, 13, 9, 14],
])

const saved = (page: Page) => expect(page.getByText(/Сакталды \d/)).toBeVisible({ timeout: 30_000 })

/** Puts a table in: with Ctrl-V in the first cell on desktops, through the field for it on phones. */
async function paste(page: Page, table: string) {
  if (isPhone(page)) {
    await page.getByRole('button', { name: 'Excelден коюу' }).first().click()
    await page.getByLabel('Көчүрүлгөн таблица').fill(table)
    await page.getByRole('button', { name: 'Таблицага коюу' }).click()
    await page.getByText('Таблица', { exact: true }).first().click()
    return
  }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), table)
  await page.getByRole('gridcell').first().click()
  await page.keyboard.press('Control+v')
}

const cellsOf = async (page: Page, row: RegExp) =>
  (
    await page.getByRole('grid').first().getByRole('row', { name: row }).getByRole('gridcell').allInnerTexts()
  ).map((text) => text.trim())

/** a year is confirmed as of a day, and opened again only with a reason. */
async function confirmAndReopen(page: Page, year: string) {
  const line = page.getByRole('listitem').filter({ hasText: year })
  await line.getByRole('button', { name: new RegExp(`Ырастоо.*${year}`) }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Ырастоо' }).click()
  await expect(line.getByText('Ырасталган')).toBeVisible()
  await line.getByRole('button', { name: new RegExp(`Кайра ачуу.*${year}`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Кайра ачуу' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Себеби' })).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('textbox', { name: 'Себеби' }).fill('1-класстын саны такталды')
  await dialog.getByRole('button', { name: 'Кайра ачуу' }).click()
  await expect(line.getByText('Кайра ачылган: 1-класстын саны такталды')).toBeVisible()
}

test('J6 five-year tables are pasted, added up, doubted and explained', async ({ page, request }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Ак-Терек')
  const director = await Api.signIn(request, school.director)
  await signIn(page, school.director)
  const open = (table: string) => page.goto(`/schools/${school.id}/indicators/${table}?to=2022`)

  await open('contingent')
  await paste(page, tsv([['Класс', ...YEARS], ...CONTINGENT.map((row, at) => [`${at + 1}-класс`, ...row])]))
  expect(await cellsOf(page, /^Бардыгы/)).toEqual(['337', '331', '363', '376', '377'])
  await saved(page)
  await expectAccessible(page)
  const contingent = await director.get<{ years: { total: number }[] }>(
    `/api/v1/schools/${school.id}/indicators/contingent?from=2018&to=2022`,
  )
  expect(contingent.years.map(({ total }) => total)).toEqual([337, 331, 363, 376, 377])

  await open('quality')
  await paste(page, QUALITY)
  for (const [year, quality] of [
    ['2018–2019', '40,7 %'],
    ['2019–2020', '44,2 %'],
    ['2020–2021', '45,7 %'],
    ['2021–2022', '46,4 %'],
    ['2022–2023', '45,7 %'],
  ] as const) {
    const cells = await cellsOf(page, new RegExp(`^${year}`))
    expect(cells.map((text) => text.replace(/\s/g, ' '))).toContain(quality)
  }
  await saved(page)
  await expect(page.getByText(/389 окуучу, контингентте 377/).first()).toBeVisible()
  await expectAccessible(page)

  // "-" is no data, and a year that nobody wrote stays empty.
  await open('olympiads')
  await paste(page, OLYMPIADS)
  await saved(page)
  expect((await cellsOf(page, /^2022–2023/))[1]).toBe('—')
  expect((await cellsOf(page, /^2021–2022/))[1]).toBe('4')
  expect((await cellsOf(page, /^2018–2019/))[1]).toBe('')

  await open('methodical-materials')
  await paste(page, METHODICAL)
  expect((await cellsOf(page, /^Бардыгы/)).at(-1)).toBe('13')
  await saved(page)
  await expect(page.getByText(/14 деп жазылган, ал эми түрлөрү боюнча суммасы 13/).first()).toBeVisible()
  await page
    .getByRole('button', { name: /Түшүндүрмө берүү.*жалпы саны/ })
    .first()
    .click()
  await page.getByLabel('Түшүндүрмө', { exact: true }).fill('Бир тест эки жолу саналган')
  await page.getByRole('button', { name: 'Түшүндүрмөнү сактоо' }).click()
  await expect(page.getByText('Бир тест эки жолу саналган').first()).toBeVisible()
  await expect(page.getByText('Түшүндүрүлгөн').first()).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/schools/${school.id}/data-quality?status=explained`)
  await expect(page.getByText('Бир тест эки жолу саналган')).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/schools/${school.id}/indicators?to=2022`)
  await confirmAndReopen(page, '2018–2019')
  const chart = page.getByRole('figure', { name: 'Билим сапаты' })
  await expect(chart.getByRole('img')).toBeVisible()
  await expect(chart.getByText(/салыштырууга болбойт/).first()).toBeVisible()
  await chart.getByRole('button', { name: /Таблица/ }).click()
  await expect(chart.getByRole('row', { name: /2021–2022/ })).toContainText('46,4')
  await expectAccessible(page)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'XLSX жүктөө' }).click()
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/)
  const picture = page.waitForEvent('download')
  await page.getByRole('figure', { name: 'Окуучулардын саны' }).getByRole('button', { name: /Сүрөт/ }).click()
  expect((await picture).suggestedFilename()).toBe('Окуучулардын саны.png')
})

test('a commission member reads the tables and changes nothing', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const commission = await Api.signIn(request, 'commission')
  const me = await commission.get<{ schools: { id: string }[] }>('/api/v1/me')
  await signIn(page, 'commission')
  await page.goto(`/schools/${me.schools[0]?.id}`)
  await page.getByRole('link', { name: 'Көрсөткүчтөрдү ачуу' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Көрсөткүчтөр' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Ырастоо/ })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`/schools/${me.schools[0]?.id}/indicators/contingent`)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true')
  await expect(page.getByRole('button', { name: 'Excelден коюу' })).toHaveCount(0)
  await expectAccessible(page)
})
