import { signIn } from './support/people'
import { expect, expectAccessible, isPhone, test } from './support/test'

const WORDS = {
  ru: { language: 'Русский', signIn: 'Войти', home: 'Главная' },
  en: { language: 'English', signIn: 'Sign in', home: 'Home' },
} as const

for (const [lang, words] of Object.entries(WORDS)) {
  test(`the pages speak ${lang}, remember it and stay accessible`, async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: words.language }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('button', { name: words.signIn, exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByRole('button', { name: words.signIn, exact: true })).toBeVisible()
  })
}

test('dates are Kyrgyz although Chromium has no Kyrgyz', { tag: '@desktop' }, async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/audit')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const text = await page.getByRole('main').textContent()
  expect(text).not.toMatch(
    /\b(January|February|March|April|June|July|August|September|October|November|December)\b/,
  )
  if (!isPhone(page)) await expect(page.locator('html')).toHaveAttribute('lang', 'ky')
})
