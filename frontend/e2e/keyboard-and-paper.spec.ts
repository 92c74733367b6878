import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { fillMission, fillPlan } from './support/fill'
import { passwordOf, signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, test } from './support/test'

/** Presses Tab until the element with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      // The body holds every name of the page.
      if (element === document.body) return ''
      return [element?.getAttribute('aria-label'), element?.labels?.[0]?.textContent, element?.textContent]
        .filter(Boolean)
        .join('|')
    })
    if (focused.includes(name)) return
  }
  throw new Error(`"${name}" cannot be reached by Tab`)
}

test('signing in and making a plan without a mouse', { tag: '@desktop' }, async ({ page, request }) => {
  const school = await newSchool(request, 'Жел-Арык')
  await page.goto('/sign-in')
  await tabTo(page, 'Логин')
  await page.keyboard.type(school.director)
  await tabTo(page, 'Сырсөз')
  await page.keyboard.type(passwordOf(school.director))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/sign-in/)

  await page.goto(`/schools/${school.id}/plans/new`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Мазмунга өтүү' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Планды түзүү')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}/)
})

test('on paper the plan stands without buttons and menus', { tag: '@desktop' }, async ({ page, request }) => {
  const school = await newSchool(request, 'Бел-Ашуу')
  const director = await Api.signIn(request, school.director)
  await fillMission(director, school.id)
  const plan = await director.create<{ id: string }>(`/api/v1/schools/${school.id}/plans`, {
    title: 'Мектептин өнүктүрүү планы',
    firstSchoolYear: 2026,
    termYears: 5,
  })
  await fillPlan(director, plan.id)
  await signIn(page, school.director)
  await page.goto(`/plans/${plan.id}/read`)
  await expect(page.getByText('Ашканада таза суу жок').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Негизги бөлүмдөр' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Басып чыгаруу' })).toBeHidden()
  await expect(page.getByText('Ашканада таза суу жок').first()).toBeVisible()
  // A row of a grid does not grow with a table's repeated heads: what follows would be printed over its end.
  const around = await page
    .getByRole('table')
    .first()
    .evaluate((table) => {
      const displays: string[] = []
      for (let part = table.parentElement; part && part.tagName !== 'MAIN'; part = part.parentElement) {
        displays.push(getComputedStyle(part).display)
      }
      return displays
    })
  expect(around).not.toContain('grid')
})
