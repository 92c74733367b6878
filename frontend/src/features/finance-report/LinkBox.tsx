import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { linkOf } from './model/link'
import classes from './report.module.css'

interface Props {
  schoolId: string
  code: string
}

/** One link for ever, to copy, to look at and to print for the door. */
export function LinkBox({ schoolId, code }: Props) {
  const { t } = useTranslation('finance-report')
  const [copied, setCopied] = useState(false)
  const link = linkOf(code)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // Without the permission it can still be copied by hand.
      showToast(link)
    }
  }
  return (
    <section className={classes.link} aria-labelledby="link">
      <h2 id="link">{t('link.title')}</h2>
      <p className="muted">{t('link.text')}</p>
      <p className={classes.address}>
        <a href={link} target="_blank" rel="noreferrer">
          {link.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <div className={`${classes.buttons} no-print`}>
        <Button
          variant="default"
          leftSection={<Icon name={copied ? 'check' : 'copy'} />}
          onClick={() => void copy()}
        >
          {t(copied ? 'common:action.copied' : 'link.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="print" />}
          renderRoot={(props) => (
            <Link to="/schools/$schoolId/finance/report/sheet" params={{ schoolId }} {...props} />
          )}
        >
          {t('link.sheet')}
        </Button>
      </div>
    </section>
  )
}
