import { Button, Modal } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ConflictDialog.module.css'
import type { Autosave } from './useAutosave'

/** So much of the words before the difference stays in sight. */
const ABOVE = 72

interface Props<T> {
  autosave: Pick<Autosave<T>, 'conflict' | 'keepMine' | 'keepTheirs'>
  /** Where both can stand together: the words of the button, and what takes both. */
  both?: { label: string; take: (mine: T, theirs: T) => void }
  /** How the text is shown for reading, usually the fields that differ. */
  render: (value: T, other: T) => ReactNode
}

/** Both texts side by side; nothing goes away before a choice. */
export function ConflictDialog<T>({ autosave, both, render }: Props<T>) {
  const { t } = useTranslation('common')
  const { conflict } = autosave
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('conflict.title')}
      size="xl"
    >
      <p className={classes.text}>{t('conflict.text')}</p>
      {conflict !== null && (
        <div className={classes.sides}>
          <section>
            <h3>{t('conflict.mine')}</h3>
            <Side label={t('conflict.mine')}>{render(conflict.mine, conflict.theirs)}</Side>
            <Button fullWidth onClick={autosave.keepMine}>
              {t('conflict.keepMine')}
            </Button>
          </section>
          <section>
            <h3>{t('conflict.theirs')}</h3>
            <Side label={t('conflict.theirs')}>{render(conflict.theirs, conflict.mine)}</Side>
            <Button fullWidth variant="default" onClick={autosave.keepTheirs}>
              {t('conflict.keepTheirs')}
            </Button>
          </section>
        </div>
      )}
      {conflict !== null && both !== undefined && (
        <Button
          fullWidth
          variant="default"
          className={classes.both}
          onClick={() => both.take(conflict.mine, conflict.theirs)}
        >
          {both.label}
        </Button>
      )}
    </Modal>
  )
}

/** One text, scrolled to the first words that only it has: in a long one they may stand far below. */
function Side({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = box.current?.querySelector('[data-own="true"]')
    if (box.current === null || !own) return
    box.current.scrollTop = own.getBoundingClientRect().top - box.current.getBoundingClientRect().top - ABOVE
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by the keyboard
    <div ref={box} className={classes.value} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
