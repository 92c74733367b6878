import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderApp } from '@/testing/renderApp'
import { SidePanel } from './SidePanel'

/** Like most panels: in the page only while something is shown, one taking the place of another. */
function Rows() {
  const [shown, setShown] = useState<string | null>(null)
  return (
    <>
      <button type="button" onClick={() => setShown('1')}>
        Биринчи сап
      </button>
      {shown !== null && (
        <SidePanel key={shown} opened title={`Сап ${shown}`} onClose={() => setShown(null)}>
          <button type="button" onClick={() => setShown('2')}>
            Кийинки сап
          </button>
        </SidePanel>
      )}
    </>
  )
}

it('gives the focus back to what opened it, also when another panel followed', async () => {
  const user = userEvent.setup()
  renderApp(<Rows />)
  const row = await screen.findByRole('button', { name: 'Биринчи сап' })
  await user.click(row)
  await user.click(await screen.findByRole('button', { name: 'Кийинки сап' }))
  await screen.findByRole('dialog', { name: 'Сап 2' })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(row).toHaveFocus()
})
