import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Every journey fails on a script error, on what the security policy refused and on a server error. */
export const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = []
      page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) troubles.push(message.text())
      })
      page.on('response', (response) => {
        if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`)
      })
      await use(troubles)
      expect(troubles, 'nothing goes wrong behind the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds at WCAG 2.2 AA. It comes into each document once and judges there: axe's own adapter brings it
 * anew for each look and gathers the findings in a further page, which takes longer than the looking.
 */
async function violationsOf(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => node.target.join(' ')),
    }))
  }, RULES)
}

/** No finding of axe at WCAG 2.2 AA, and nothing that runs out of a narrow screen. */
export async function expectAccessible(page: Page) {
  // The heading of the page before may still stand while the next one loads.
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violationsOf(page), `${new URL(page.url()).pathname} is accessible`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${new URL(page.url()).pathname} fits the width`).toBeLessThanOrEqual(0)
}

export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 700
