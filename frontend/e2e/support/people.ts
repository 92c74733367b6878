import { expect, type Page } from '@playwright/test'
import { isPhone } from './test'

export const PASSWORD = 'Ала-Тоо-2026'
/** Of the people whom journeys invite: the one of the demonstration is refused as known to everybody. */
export const OWN_PASSWORD = 'Төр-Жайлоо-1758'

/** Invited logins have a dot in their name. */
export const passwordOf = (login: string) => (login.includes('.') ? OWN_PASSWORD : PASSWORD)

/** Signs in through the page, in Kyrgyz, and waits for the start page. */
export async function signIn(page: Page, login: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Логин').fill(login)
  await page.getByLabel('Сырсөз', { exact: true }).fill(passwordOf(login))
  await page.getByRole('button', { name: 'Кирүү', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).not.toHaveURL(/sign-in/)
}

export async function signOut(page: Page) {
  await page.goto('/')
  if (isPhone(page)) {
    await page.getByRole('button', { name: 'Дагы' }).click()
    await page.getByRole('button', { name: 'Чыгуу' }).click()
  } else {
    await page.getByRole('button', { name: /: меню$/ }).click()
    await page.getByRole('menuitem', { name: 'Чыгуу' }).click()
  }
  await expect(page).toHaveURL(/sign-in/)
}
