import { expect, type Page } from '@playwright/test'
import { isPhone } from './test'

/** Today as the plan's calendar has it (Asia/Bishkek). */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Bishkek' })

export async function fillDate(page: Page, label: RegExp, date: string) {
  const field = page.getByRole('form').getByLabel(label)
  await field.fill(isPhone(page) ? date : date.split('-').reverse().join('.'))
  await field.press('Tab')
}

/** Enters the yes of one body and waits until the next step is on. */
export async function agree(page: Page, heading: string, number: string) {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  await page.getByLabel(/(Протоколдун|Буйруктун|Каттын) номери/).fill(number)
  await fillDate(page, /датасы/, today())
  await page.getByLabel(/кол койгон/i).fill('Гүлзат Абдиева')
  await page.getByRole('button', { name: 'Чечимди сактоо жана улантуу' }).click()
  await expect(page.getByRole('heading', { name: heading })).toBeHidden()
}

/** Sends the plan on its way and enters the three decisions of the school. */
export async function passTheSchool(page: Page, planId: string, round: string) {
  await page.goto(`/plans/${planId}/approval`)
  await page.getByRole('button', { name: 'Педкеңешке жөнөтүү' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Педкеңешке жөнөтүү' }).click()
  await agree(page, 'Педагогикалык кеңештин чечими', `${round}-1`)
  await agree(page, 'МӨП кеңешинин чечими', `${round}-2`)
  await agree(page, 'Директордун чечими', `${round}-3`)
}
