import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './board.module.css'

/** The name of a record: opens its panel. */
export function OpenButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <UnstyledButton className={classes.openRow} onClick={onOpen}>
      {children}
    </UnstyledButton>
  )
}
