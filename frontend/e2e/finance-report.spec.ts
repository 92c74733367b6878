import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

/** A day of the newest half-year that is over. */
function pastDay(): string {
  const now = new Date()
  return now.getMonth() < 6 ? `${now.getFullYear() - 1}-10-05` : `${now.getFullYear()}-03-05`
}

test('the director publishes with one button, a parent reads it on a phone by the code on the door (R-128)', {
  tag: '@desktop',
}, async ({ page, request, browser }) => {
  test.setTimeout(180_000)
  const school = await newSchool(request, isPhone(page) ? 'Көк-Ойрок' : 'Сары-Булуң')
  const director = await Api.signIn(request, school.director)
  const finance = `/api/v1/schools/${school.id}/finance`
  const entry = { category: 'canteen', currency: 'KGS', date: pastDay() }
  const giver = { source: 'sponsor', counterparty: '«Көк-Жайык» дыйкан чарбасы' }
  await director.create(`${finance}/incomes`, {
    ...entry,
    ...giver,
    kind: 'cash',
    amount: '65000.00',
    purpose: 'Ашканага идиш',
  })
  await director.create(`${finance}/expenses`, {
    ...entry,
    source: 'sponsor',
    amount: '30000.00',
    purpose: 'Ашканага идиш',
    document: { kind: 'receipt' },
  })

  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/finance/report`)
  await expect(page.getByText('Азырынча отчет жарыяланган жок')).toBeVisible()
  await expect(page.getByText('«Көк-Жайык» дыйкан чарбасы')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Отчетту жарыялоо' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Жарыялоо' }).click()
  const link = page.getByRole('link', { name: /\/f\/[0-9a-z]{5}-[0-9a-z]{5}$/ })
  await expect(link).toBeVisible()
  const address = (await link.getAttribute('href')) ?? ''
  await page.getByRole('link', { name: 'Эшикке илинүүчү баракча' }).click()
  await expect(page.getByRole('img', { name: /QR коду/ })).toBeVisible()
  await expectAccessible(page)

  const viewport = { width: 360, height: 740 }
  const phone = await browser.newContext({ viewport, deviceScaleFactor: 2, hasTouch: true, isMobile: true })
  const parent = await phone.newPage()
  await parent.goto(address)
  await expect(parent.getByRole('heading', { level: 1, name: 'Мектебибиздин каражаты' })).toBeVisible()
  await expect(parent.getByText('Ата-энелерден акча чогултулбайт.')).toBeVisible()
  await expect(parent.getByText('Демөөрчү: «Көк-Жайык» дыйкан чарбасы')).toBeVisible()
  await expect(parent.getByRole('definition').filter({ hasText: /35\s000\sсом/ })).toBeVisible()
  await expectAccessible(parent)
  const paper = await parent.getByRole('link', { name: /PDF/ }).getAttribute('href')
  const pdf = await request.get(new URL(paper ?? '', address).href)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  await parent.getByRole('button', { name: 'Русский' }).click()
  await expect(parent.getByRole('heading', { level: 1, name: 'Средства нашей школы' })).toBeVisible()
  await expectAccessible(parent)
  await phone.close()
})
