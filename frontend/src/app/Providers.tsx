import { MantineProvider, type MantineProviderProps } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ToastHost } from '@/shared/ui/toast'
import { styleNonce } from './nonce'
import { cssVariables, theme } from './theme'

interface Props {
  queryClient: QueryClient
  /** What tests want otherwise. */
  mantine?: MantineProviderProps
  children: ReactNode
}

export function Providers({ queryClient, mantine, children }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
      {...mantine}
    >
      <QueryClientProvider client={queryClient}>
        {children}
        <ToastHost />
      </QueryClientProvider>
    </MantineProvider>
  )
}
