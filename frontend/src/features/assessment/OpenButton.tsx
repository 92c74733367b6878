import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './assessment.module.css'

/** The name of a row: opens its panel by keyboard as well. */
export function OpenButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <UnstyledButton className={classes.openRow} onClick={onOpen}>
      {children}
    </UnstyledButton>
  )
}
