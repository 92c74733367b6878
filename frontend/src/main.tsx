import './app/mantine-css'
import './shared/styles/controls.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/Providers'
import { queryClient, router } from './app/router'
import { reloadOnStaleChunks } from './app/staleChunks'
import { i18nReady } from './shared/i18n/i18n'

reloadOnStaleChunks()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

void i18nReady.then(() => {
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
})
