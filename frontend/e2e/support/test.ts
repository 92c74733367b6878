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

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 360, height: 740 }

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

/** No finding of axe, and nothing that runs out of a narrow screen. */
async function expectFit(page: Page) {
  const name = `${new URL(page.url()).pathname} at ${page.viewportSize()?.width} px`
  expect(await violationsOf(page), `${name} is accessible`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${name} fits the width`).toBeLessThanOrEqual(0)
}

/**
 * What is shown is accessible and fits: a journey of both devices asks on each, one of a single device
 * (tagged @desktop or @phone, because the way is the same) at the widths of both.
 */
export async function expectAccessible(page: Page) {
  // The heading of the page before may still stand while the next one loads.
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectFit(page)
  const own = page.viewportSize()
  if (own === null || test.info().tags.length === 0) return
  await page.setViewportSize(isPhone(page) ? DESKTOP : PHONE)
  await settled(page)
  await expectFit(page)
  await page.setViewportSize(own)
  await settled(page)
}

/** What the new width asks for has come, and has moved into its place. */
async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    )
  })
}

export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 700
