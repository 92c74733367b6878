import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { today } from './support/approval'
import { signIn, signOut } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

const thisYear = () => Number(today().slice(0, 4)) - (today().slice(5) < '09-01' ? 1 : 0)

const text = (page: Page) => page.getByRole('textbox', { name: 'Мектептин тексти' })

test('a criterion with a live figure, its level, a weakness that becomes a problem (R-051 to R-063)', {
  tag: '@desktop',
}, async ({ page, request }) => {
  test.setTimeout(300_000)
  const year = thisYear()
  const school = await newSchool(request, 'Сары-Булак')
  const director = await Api.signIn(request, school.director)
  await director.create(`/api/v1/schools/${school.id}/plans`, {
    title: 'Өнүктүрүү планы',
    firstSchoolYear: year + 1,
    termYears: 5,
  })

  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/self-evaluations`)
  await page.getByRole('button', { name: 'Жаңысын баштоо' }).click()
  const dialog = page.getByRole('dialog', { name: 'Жаңы өзүн-өзү баалоо' })
  await expect(dialog.getByLabel('Критерийлер топтому')).toBeVisible()
  await dialog.getByRole('button', { name: 'Баштоо' }).click()
  await expect(page).toHaveURL(/\/self-evaluations\/[0-9a-f-]+$/)
  await expect(page.getByRole('link', { name: /1\.1/ }).first()).toBeVisible()
  await expectAccessible(page)
  const address = page.url()

  // A text, and in it a figure of the register, asked for by the keyboard.
  await page.goto(`${address}?at=criterion-1.1`)
  await text(page).click()
  await page.keyboard.type('Мектепте ')
  await page.keyboard.type('/')
  await expect(page.getByRole('combobox', { name: 'Көрсөткүчтү издөө' })).toBeFocused()
  await page.keyboard.type('окуучулардын саны')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' окуучу билим алат.')
  await expect(text(page)).toContainText('маалымат жок')
  await page.getByRole('radio', { name: 'Жарым-жартылай' }).check()
  await expect(page.getByText(/^Сакталды/)).toBeVisible()
  await expectAccessible(page)

  // What is lacking becomes a weakness of the section.
  await page.getByRole('button', { name: 'Алсыз жак кошуу' }).click()
  await page.getByLabel('Алсыз жак', { exact: true }).fill('Жоболор эскирген')
  await page.getByRole('button', { name: 'Кошуу', exact: true }).click()
  await expect(page.getByText('Алсыз жактарда: Жоболор эскирген')).toBeVisible()

  await page.reload()
  await expect(text(page)).toContainText('Мектепте')
  await expect(text(page)).toContainText('окуучу билим алат.')
  await expect(page.getByRole('radio', { name: 'Жарым-жартылай' })).toBeChecked()

  await page.goto(`${address}?at=section-1`)
  await page.getByRole('button', { name: 'Пландын көйгөйү кылуу: Жоболор эскирген' }).click()
  await expect(page.getByText('Планга кирди')).toBeVisible()
  await expectAccessible(page)
  await page.locator('#content').getByRole('link', { name: 'Өнүктүрүү планы' }).click()
  await expect(page).toHaveURL(/section=problems/)
  await page.getByRole('link', { name: new RegExp(`өзүн-өзү баалоо ${year}`) }).click()
  await expect(page).toHaveURL(/at=section-1/)

  // The commission's report: a part in its own words, a recommendation that goes into the plan too.
  await page.goto(`${address}?at=report-6`)
  await page.getByRole('textbox', { name: 'Комиссиянын тексти' }).click()
  await page.keyboard.type('Мектептин чатыры жаңыланды.')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Сакталды/)).toBeVisible()
  await page.goto(`${address}?at=recommendations`)
  await page.getByRole('button', { name: 'Сунуш кошуу' }).click()
  await page.getByLabel('Сунуш', { exact: true }).fill('Компьютердик класс ачуу')
  await page.getByRole('button', { name: 'Кошуу', exact: true }).click()
  await page.getByRole('button', { name: 'Пландын көйгөйү кылуу: Компьютердик класс ачуу' }).click()
  await expect(page.getByText('Планга кирди')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${address}/read`)
  await expect(page.getByText('Мектептин чатыры жаңыланды.')).toBeVisible()

  // A draft is nobody's business outside the school.
  await signOut(page)
  await signIn(page, 'commission')
  await page.goto(address)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('Жоболор эскирген')).toHaveCount(0)
})

test('the self-evaluation of the demonstration school is read, compared and accessible', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const director = await Api.signIn(request, 'director')
  const me = await director.get<{ schools: { id: string }[] }>('/api/v1/me')
  const school = me.schools[0]?.id
  const { items } = await director.get<{ items: { id: string; schoolYear: number }[] }>(
    `/api/v1/schools/${school}/self-evaluations`,
  )
  const newest = items[0]
  await signIn(page, 'director')
  await page.goto(`/schools/${school}/self-evaluations`)
  await expectAccessible(page)
  for (const at of [
    'criterion-1.1',
    'intro-licences',
    'section-1',
    'report-6',
    'recommendations',
    'commission',
    'annexes',
    'assignments',
    'findings',
    'state',
  ]) {
    await page.goto(`/self-evaluations/${newest?.id}?at=${at}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectAccessible(page)
  }
  await page.goto(`/self-evaluations/${newest?.id}/read`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expectAccessible(page)
  if (items.length > 1) {
    await page.goto(`/self-evaluations/${newest?.id}/compare`)
    await expect(page.getByRole('heading', { name: 'Критерийлер боюнча' })).toBeVisible()
    await expectAccessible(page)
  }
  if (isPhone(page)) {
    await page.goto(`/self-evaluations/${newest?.id}?at=criterion-1.1`)
    await expect(page.getByRole('group', { name: 'Деңгээл' })).toBeInViewport()
  }
})

test('the administrator reads the criteria and is told what is wrong with a file', {
  tag: '@desktop',
}, async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/criteria-sets')
  await page.getByRole('link', { name: /Институционалдык аккредитация/ }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(17)
  await expectAccessible(page)
  await page.goto('/admin/criteria-sets/new')
  await page.getByLabel('Файлдын тексти').fill('{"code": "PROG-12"}')
  await expect(page.getByRole('alert')).toContainText('Бөлүмдөр жок')
  await expectAccessible(page)
})
