import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { parseTypedDate } from '@/shared/i18n/format'
import { renderApp } from '@/testing/renderApp'
import { DateField } from './DateField'

function Field() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <DateField label="Күнү" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

it('R-174 a day can be typed as people write it', async () => {
  const user = userEvent.setup()
  renderApp(<Field />)
  await user.type(await screen.findByLabelText('Күнү'), '20.11.2026')
  expect(screen.getByText('2026-11-20')).toBeVisible()
  await user.tab()
  expect(screen.getByLabelText('Күнү')).toHaveValue('20.11.2026')
})

it('R-174 a phone shows the day as people write it, whatever its browser speaks', async () => {
  const desktop = window.matchMedia
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ ...desktop(query), matches: true }))
  renderApp(<DateField label="Күнү" value="2026-08-28" onChange={() => undefined} />)
  expect(await screen.findByLabelText('Күнү')).toHaveValue('2026-08-28')
  expect(screen.getByText('28.08.2026')).toBeVisible()
  vi.restoreAllMocks()
})

it('takes nothing for a day before it is whole and exists', () => {
  expect(['2', '20.11', '20.11.26', '31.02.2026', '20.13.2026', ''].map(parseTypedDate)).toEqual(
    Array.from({ length: 6 }, () => null),
  )
  expect(['1/9/2026', '2026-09-01', '1 9 2026', '29.02.2028'].map(parseTypedDate)).toEqual([
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
    '2028-02-29',
  ])
})
