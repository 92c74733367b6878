import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import classes from './school.module.css'

/** The way to what everybody may read of the school, and its address to pass on. */
export function PublicCardLink({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('school')
  const [copied, setCopied] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const copy = async () => {
    const address = link.current?.href ?? ''
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      // Without the permission it can still be copied by hand.
      showToast(address)
    }
  }
  return (
    <p className={`${classes.more} no-print`}>
      <Link ref={link} to="/public/schools/$schoolId" params={{ schoolId }}>
        {t('public.link')}
      </Link>
      <UnstyledButton className={classes.copy} onClick={() => void copy()}>
        <Icon name={copied ? 'check' : 'copy'} size="sm" />
        <span role="status">{t(copied ? 'public.copied' : 'public.copy')}</span>
      </UnstyledButton>
    </p>
  )
}
